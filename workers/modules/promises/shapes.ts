import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Id, Page, PageQuery, Paragraph, Revision } from '../../kernel/shapes'
import { ShownNames } from '../agencies/shapes'
import { OwnQuestion } from '../briefs/shapes'
import { Named } from '../people/shapes'
import { promiseStates, reportable } from './rules/states'

/** Staff read their own unless they name an event, a brief or whose. */
export const PromiseQuery = v.strictObject({
  ...PageQuery,
  eventId: v.optional(Id('event')),
  briefId: v.optional(Id('brief')),
  state: v.optional(v.picklist(promiseStates, 'not_a_state')),
  owner: v.optional(v.picklist(['me', 'none'], 'not_an_option')),
  work: v.optional(v.picklist(['none'], 'not_an_option')),
})
export type PromiseQuery = v.InferOutput<typeof PromiseQuery>

/** Each as it was read; `ownerId` null leaves them without, and of one it says otherwise than of all. `back`: this takes back what was just done, so that nobody is told to have been given what was theirs before. */
export const Owning = v.strictObject({
  back: v.optional(v.boolean(), false),
  promises: v.pipe(v.array(v.strictObject({ id: Id('promise'), revision: Revision, ownerId: v.optional(v.nullable(Id('person'))) })), v.minLength(1, 'required'), v.maxLength(200, 'too_many')),
  ownerId: v.optional(v.nullable(Id('person')), null),
})
export type Owning = v.InferOutput<typeof Owning>

export const Linking = v.strictObject({ kind: v.picklist(['task'], 'not_an_option'), thingId: v.pipe(v.string(), v.minLength(1, 'not_chosen'), v.maxLength(64, 'not_an_id')) })
export type Linking = v.InferOutput<typeof Linking>

/** `text` is the evidence of what is kept, the reason for what is at risk; `fileId` a file that hangs on the promise. */
export const Reporting = v.strictObject({
  revision: Revision,
  state: v.picklist(reportable, 'not_a_state'),
  text: v.optional(v.nullable(Paragraph(2000)), null),
  fileId: v.optional(v.nullable(Id('file')), null),
})
export type Reporting = v.InferOutput<typeof Reporting>

export const DropAsking = v.strictObject({ revision: Revision, reason: Paragraph(2000) })
export type DropAsking = v.InferOutput<typeof DropAsking>
export const DropAnswer = v.strictObject({ revision: Revision, yes: v.boolean(), comment: v.optional(v.nullable(Paragraph(2000)), null) })
export type DropAnswer = v.InferOutput<typeof DropAnswer>

/** As it was agreed: what a question was answered with, the cells of a row, or the question and answer of a thread. */
const Value = v.any()

/** `state` as its reader sees it: at risk by itself when work it is linked to is late; a client sees what is at risk as in hand. */
export const Promised = v.object({
  id: v.string(), revision: v.number(), createdAt: v.string(), clientId: v.string(), eventId: v.nullable(v.string()), briefId: v.string(),
  key: v.string(), value: Value, valueBefore: Value, version: v.number(), state: v.picklist(promiseStates),
  ownerId: v.nullable(v.string()),
  /** What threatens it, or why it is dropped; of a risk the client reads nothing. */
  reason: v.nullable(v.string()),
  evidence: v.nullable(v.string()),
  fileId: v.nullable(v.string()),
  settledAt: v.nullable(v.string()),
  /** Since when the client is asked to let it go. */
  dropAskedAt: v.nullable(v.string()),
})
export const PromiseRow = v.object({
  ...Promised.entries, owner: v.nullable(Named), briefTitle: v.string(),
  /** The agency's own question that it answers; null for what the product asks. */
  own: v.nullable(OwnQuestion),
  eventName: v.nullable(v.string()),
  /** How much work it is linked to; null for clients, as the plan is internal. */
  links: v.nullable(v.number()),
})
export type PromiseRow = v.InferOutput<typeof PromiseRow>
export const Promises = Page(PromiseRow)

export const CountQuery = v.strictObject({ eventId: Id('event') })
/** How an event's promises stand: `owed` are neither kept nor dropped, and of these some have no owner or no work. */
export const PromiseCounts = v.object({ total: v.number(), owed: v.number(), kept: v.number(), dropped: v.number(), ownerless: v.number(), workless: v.nullable(v.number()) })

const Link = v.object({
  id: v.string(), revision: v.number(), kind: v.string(), thingId: v.string(),
  title: v.nullable(v.string()), names: v.nullable(ShownNames), state: v.nullable(v.string()), dueOn: v.nullable(v.string()), late: v.boolean(),
})
export const FullPromise = v.object({ ...PromiseRow.entries, work: v.nullable(v.array(Link)), files: v.array(ListedFile) })
/** `undo`: what to send to the same address to take it back. */
export const ManyPromises = v.object({
  rows: v.array(Promised), undo: v.object({ back: v.literal(true), promises: v.array(v.object({ id: v.string(), revision: v.number(), ownerId: v.nullable(v.string()) })) }),
})
