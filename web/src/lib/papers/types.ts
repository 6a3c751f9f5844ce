import type { InferOutput } from 'valibot'
import type { Option } from '$lib/regions'
import type { Credential, Papers, Queue } from '$shapes/modules/credentials/shapes'

export type { Credential, Papers }
/** Where an exception can be limited to. */
export interface Where {
  categories: Option[]
  regions: Option[]
  events: Option[]
}
export type Line = Papers['lines'][number]
export type PaperField = Credential['paper']['fields'][number]
export type PaperFile = Credential['files'][number]
export type Reviews = InferOutput<typeof Queue>
export type Waiting = Reviews['rows'][number]
