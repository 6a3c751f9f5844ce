import * as v from 'valibot'
import { Id, Revision } from '../../kernel/shapes'
import { pairAnswers } from './rules/pair'
import { briefStates } from './rules/states'
import { BriefHead } from './shapes'

/** Another brief of the same client; `month` where the days are open. */
export const Double = v.object({
  id: v.string(), title: v.string(), state: v.picklist(briefStates), from: v.nullable(v.string()), to: v.nullable(v.string()), month: v.nullable(v.string()),
})
export const Doubles = v.object({ possible: v.array(Double), related: v.array(Double) })

/** `revision` is that of the brief that is asked, which gives way where the answer is `replaced`. */
export const Deciding = v.strictObject({ otherId: Id('brief'), answer: v.picklist(pairAnswers, 'not_an_option'), revision: Revision })
export type Deciding = v.InferOutput<typeof Deciding>
export const Decided = v.object({ answer: v.picklist(pairAnswers), other: BriefHead })
