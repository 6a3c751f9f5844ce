import type { InferInput, InferOutput } from 'valibot'
import type { NewEvent } from '$shapes/modules/briefs/shapes'
import type { Event } from '$shapes/modules/events/shapes'
import { attempt } from '$lib/api'

/** The one place that knows where an agreed brief becomes an event. */
export const makeEvent = (fetch: typeof globalThis.fetch, briefId: string, wish: InferInput<typeof NewEvent>) =>
  attempt<InferOutput<typeof Event>>(fetch, 'POST', `/api/briefs/${briefId}/event`, wish)
