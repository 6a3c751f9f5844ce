import * as v from 'valibot'
import { Id, Instant, Page, Paging } from '../shapes'

export const DeadLetter = v.object({
  id: v.string(),
  /** A piece of news that not everybody could be told, or one mail that could not be sent. */
  cargo: v.picklist(['news', 'mail']),
  kind: v.string(),
  at: Instant,
  attempts: v.number(),
  error: v.nullable(v.string()),
})
export const LetterQuery = v.strictObject(Paging)
export type LetterQuery = v.InferOutput<typeof LetterQuery>
export const DeadLetters = Page(DeadLetter)

const most = 50
export const ChosenLetters = v.strictObject({ ids: v.pipe(v.array(v.union([Id('news'), Id('mail')])), v.minLength(1, 'required'), v.maxLength(most, 'too_many')) })
export const Settled = v.object({ settled: v.number() })
