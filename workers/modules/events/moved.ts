import { events } from '../../../db/schema/agency/events'
import { update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { EventState } from './rules/states'
import { shown } from './shown'
import { dutiesOn, type EventRecord } from './store'

type Patch = { state: EventState; undated?: boolean; reason?: string | null; startsOn?: string; endsOn?: string; loadInOn?: string | null }

/** An event that moves: the write for the caller's commit, and how it stands then. */
export function eventMoved(ctx: Ctx, event: EventRecord, patch: Patch): { write: Write; event: ReturnType<typeof shown> } {
  return { write: update(ctx, events, event, patch), event: shown(ctx, { ...event, ...patch, revision: event.revision + 1 }) }
}

/** What of its money its client is shown from now on: the write for the caller's commit, and the event then. */
export function eventPublishes(ctx: Ctx, event: EventRecord, published: EventRecord['published']): { write: Write; event: ReturnType<typeof shown> } {
  return { write: update(ctx, events, event, { published }), event: shown(ctx, { ...event, published, revision: event.revision + 1 }) }
}

/** Who has a duty on an event, each once. */
export const teamOn = async (ctx: Ctx, eventId: string) => [...new Set((await dutiesOn(ctx, [eventId])).map(({ record }) => record.personId))]
