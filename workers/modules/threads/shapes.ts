import * as v from 'valibot'
import { Page, Paging, Paragraph } from '../../kernel/shapes'
import { Named } from '../people/shapes'
import { visibilities } from '../../kernel/rules/visibility'

export const Message = v.object({ id: v.string(), text: v.string(), author: Named, at: v.string() })

export const Thread = v.object({
  id: v.string(),
  revision: v.number(),
  kind: v.literal('question'),
  visibility: v.picklist(visibilities),
  subject: v.object({ kind: v.string(), id: v.string(), title: v.string() }),
  field: v.nullable(v.string()),
  state: v.picklist(['open', 'answered']),
  askedBy: Named,
  askedAt: v.string(),
  addressee: Named,
  dueOn: v.nullable(v.string()),
  /** The question first, then what was said to it. */
  messages: v.array(Message),
  mayAnswer: v.boolean(),
})
export type Thread = v.InferOutput<typeof Thread>

export const Threads = Page(Thread)
/** `mine=open`: the questions that wait for me. */
export const ThreadQuery = v.strictObject({ mine: v.picklist(['open'], 'not_an_option'), ...Paging })
export type ThreadQuery = v.InferOutput<typeof ThreadQuery>

export const Reply = v.strictObject({ text: Paragraph() })
export type Reply = v.InferOutput<typeof Reply>
