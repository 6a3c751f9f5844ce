import type { InferOutput } from 'valibot'
import type { Entry, FullEntry, Log, NewEntry, VerificationQueue } from '$shapes/modules/training/shapes'
import type { ProgressOf, Schemes } from '$shapes/modules/training/scheme-shapes'
import type { Endings, Team } from '$shapes/modules/training/team-shapes'

export type { Entry, FullEntry }
export type ProgressRows = InferOutput<typeof ProgressOf>
export type SchemeRows = InferOutput<typeof Schemes>
export type TeamPage = InferOutput<typeof Team>
export type EndingsPage = InferOutput<typeof Endings>
export type LogPage = InferOutput<typeof Log>
export type Queue = InferOutput<typeof VerificationQueue>
export type Waiting = Queue['rows'][number]
/** What a form says of an entry. */
export type Typed = Pick<NewEntry, 'title' | 'kind' | 'provider' | 'startsOn' | 'endsOn' | 'minutes' | 'industry' | 'split' | 'link' | 'note'>
