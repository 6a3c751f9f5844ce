import * as v from 'valibot'
import { Id, Instant, Line, LineOrNone, ParagraphOrNone, Paragraph, Paging, Revision, Zone } from '../../kernel/shapes'
import { Named } from '../people/shapes'
import { callAnswers, callKinds, stages } from './rules/call'

const Guests = v.pipe(v.array(Id('person')), v.minLength(1, 'none_chosen'), v.maxLength(40, 'too_many'), v.check((all) => new Set(all).size === all.length, 'named_twice'))
const arranged = { kind: v.picklist(callKinds, 'not_an_option'), title: Line(), startsAt: Instant, endsAt: Instant, zone: Zone, place: v.nullable(LineOrNone(300)), guestIds: Guests }

/** With a client; about a brief of theirs where one is named. */
export const NewCall = v.strictObject({ clientId: Id('client'), briefId: v.optional(v.nullable(Id('brief')), null), ...arranged, place: v.optional(arranged.place, null), zone: v.optional(Zone) })
export type NewCall = v.InferOutput<typeof NewCall>
export const CallChange = v.strictObject({ revision: Revision, ...v.partial(v.object(arranged)).entries })
export type CallChange = v.InferOutput<typeof CallChange>
export const Cancelling = v.strictObject({ revision: Revision })

const said = { needs: v.nullable(ParagraphOrNone()), decisions: v.nullable(ParagraphOrNone()), openPoints: v.nullable(ParagraphOrNone()) }
/** `send`: the client reads it from then on. */
export const Reporting = v.strictObject({ revision: Revision, ...said, send: v.optional(v.boolean(), false) })
export type Reporting = v.InferOutput<typeof Reporting>
/** `objection`: what is not right. */
export const Answering = v.variant('answer', [
  v.strictObject({ revision: Revision, answer: v.literal('confirmed') }),
  v.strictObject({ revision: Revision, answer: v.literal('not_right'), objection: Paragraph() }),
])
export type Answering = v.InferOutput<typeof Answering>

/** What is no brief is not there, however it is written: the brief's own page asks with whatever stands in its address. */
export const CallQuery = v.strictObject({ ...Paging, clientId: v.optional(Id('client')), briefId: v.optional(v.pipe(v.string(), v.maxLength(200))) })
export type CallQuery = v.InferOutput<typeof CallQuery>

/** Clients read a report once it is sent. */
export const Call = v.object({
  id: v.string(), revision: v.number(), clientId: v.string(), briefId: v.nullable(v.string()), kind: v.picklist(callKinds), title: v.string(),
  startsAt: v.string(), endsAt: v.string(), zone: v.string(), place: v.nullable(v.string()), guests: v.array(Named), stage: v.picklist(stages),
  report: v.nullable(v.object({ needs: v.nullable(v.string()), decisions: v.nullable(v.string()), openPoints: v.nullable(v.string()) })),
  sentAt: v.nullable(v.string()),
  answer: v.nullable(v.object({ answer: v.picklist(callAnswers), at: v.string(), by: v.nullable(Named), objection: v.nullable(v.string()) })),
})
export const Calls = v.object({ rows: v.array(Call), next: v.nullable(v.string()) })
/** What a write leaves behind. */
export const Written = v.object({ id: v.string(), revision: v.number() })
