import * as v from 'valibot'
import { Id, Instant } from '../shapes'

export const DeadLetter = v.object({
  id: v.string(),
  /** A piece of news that not everybody could be told, or one mail that could not be sent. */
  cargo: v.picklist(['news', 'mail']),
  kind: v.string(),
  at: Instant,
  attempts: v.number(),
  error: v.nullable(v.string()),
})
export const DeadLetters = v.object({ rows: v.array(DeadLetter), total: v.number() })

const most = 50
export const ChosenLetters = v.strictObject({ ids: v.pipe(v.array(v.union([Id('news'), Id('mail')])), v.minLength(1, 'required'), v.maxLength(most, 'too_many')) })
export const Settled = v.object({ settled: v.number() })
