import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Day, Id, Line, Paragraph, Revision } from '../../kernel/shapes'
import { exceptionStates } from './rules/exceptions'
import { Region } from './standing-shapes'

const Code = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'too_long'))

/** `whose`: the company or person whose paper is shown instead; null where there is none. */
export const NewException = v.strictObject({ kind: Code, reason: Paragraph(1000), whose: v.optional(v.nullable(Line()), null) })
export type NewException = v.InferOutput<typeof NewException>

/** `until`: the last day on which it is let pass; `category`, `region`, `onEvent`: where alone. */
export const DecidingException = v.strictObject({
  revision: Revision, state: v.picklist(['granted', 'declined'], 'not_an_option'), until: v.optional(v.nullable(Day), null), note: v.optional(v.nullable(Paragraph(1000)), null),
  category: v.optional(v.nullable(Code), null), region: v.optional(v.nullable(Region), null), onEvent: v.optional(v.nullable(Id('event')), null),
})
export type DecidingException = v.InferOutput<typeof DecidingException>
/** What a write leaves behind. */
export const ExceptionWritten = v.object({ id: v.string(), revision: v.number(), state: v.picklist(exceptionStates) })

/** Those that wait for an answer, the oldest first, as many as one looks through. */
export const ExceptionsAsked = v.object({ rows: v.array(v.object({ id: v.string(), createdAt: v.string(), supplierId: v.string(), supplierName: v.string(), kind: v.string(), names: v.record(v.string(), v.string()), reason: v.string() })) })
export type ExceptionsAsked = v.InferOutput<typeof ExceptionsAsked>

export const Exceptions = v.object({
  rows: v.array(v.object({
    id: v.string(), revision: v.number(), createdAt: v.string(), supplierId: v.string(), kind: v.string(), reason: v.string(), whose: v.nullable(v.string()), state: v.picklist(exceptionStates),
    category: v.nullable(v.string()), region: v.nullable(v.string()), onEvent: v.nullable(v.string()), until: v.nullable(v.string()), note: v.nullable(v.string()), decidedAt: v.nullable(v.string()),
    askedBy: v.optional(v.string()), decidedBy: v.optional(v.nullable(v.string())), files: v.array(ListedFile),
  })),
})
export type Exceptions = v.InferOutput<typeof Exceptions>
