import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Counted, Day, Id, Instant, Line, Page, Paging, Paragraph, Revision, Website } from '../../kernel/shapes'
import { Named } from '../people/shapes'
import { entryStates } from './rules/entry'
import { topics, trainingKinds } from './rules/topics'

export const Minutes = v.pipe(v.number('not_minutes'), v.integer('not_minutes'), v.minValue(1, 'not_minutes'), v.maxValue(60 * 24 * 366, 'longer_than_its_days'))
export const Split = v.pipe(v.array(v.strictObject({ topic: v.picklist(topics, 'not_an_option'), minutes: Minutes })), v.maxLength(topics.length, 'too_many'))
const open = <T extends v.GenericSchema>(shape: T) => v.optional(v.nullable(shape), null)
const Tag = v.pipe(v.string(), v.regex(/^[\w-]{8,60}$/, 'not_a_code'))

const fields = {
  title: Line(), kind: v.picklist(trainingKinds, 'not_an_option'), provider: v.nullable(Line()), startsOn: Day, endsOn: Day, minutes: Minutes, industry: v.boolean(), split: Split,
  link: v.nullable(Website), note: v.nullable(Paragraph(2000)),
}

/** `endsOn`: the first day unless said; `minutes` of learning, without breaks; `split`: how much of them was about what. `submit`: to be verified at once. `tag`: the device's own word for it, with which it can be sent again. */
export const NewEntry = v.strictObject({
  ...fields, provider: open(Line()), endsOn: v.optional(v.nullable(Day), null), industry: v.optional(v.boolean(), true), split: v.optional(Split, []), link: open(Website), note: open(Paragraph(2000)),
  submit: v.optional(v.boolean(), false), tag: v.optional(v.nullable(Tag), null),
})
export type NewEntry = v.InferOutput<typeof NewEntry>

/** What is left out stays. Whatever it was, it is a draft again, or waits to be verified anew where it is submitted. */
export const EntryChange = v.strictObject({ revision: Revision, submit: v.optional(v.boolean(), false), ...v.partial(v.object(fields)).entries })
export type EntryChange = v.InferOutput<typeof EntryChange>
/** `reason` is asked for where it is returned. */
export const Verifying = v.strictObject({ revision: Revision, decision: v.picklist(['verify', 'return'], 'not_an_option'), reason: open(Paragraph(2000)) })
export type Verifying = v.InferOutput<typeof Verifying>

const said = {
  id: v.string(), revision: v.number(), createdAt: Instant, title: v.string(), kind: v.picklist(trainingKinds), provider: v.nullable(v.string()), startsOn: v.string(), endsOn: v.string(), minutes: v.number(),
  industry: v.boolean(), split: v.array(v.object({ topic: v.picklist(topics), minutes: v.number() })), link: v.nullable(v.string()), note: v.nullable(v.string()), state: v.picklist(entryStates), reference: v.string(),
  submittedAt: v.nullable(v.string()), verifiedAt: v.nullable(v.string()), reason: v.nullable(v.string()), person: Named,
}
/** `files`: how many show it; `reference`: by which it is known again, such as when it is brought in from a file. */
export const Entry = v.object({ ...said, files: v.number() })
export type Entry = v.InferOutput<typeof Entry>
/** `mine`: of whoever asks, who may not verify it; `claim`: who else has it open. */
export const FullEntry = v.object({ ...said, files: v.array(ListedFile), mine: v.boolean(), claim: v.nullable(v.object({ person: Named, until: v.string() })) })
export type FullEntry = v.InferOutput<typeof FullEntry>
export const Written = v.object({ id: v.string(), revision: v.number(), state: v.picklist(entryStates) })
export const Claimed = v.object({ id: v.string(), revision: v.number(), until: v.string() })
export const Removed = v.object({ id: v.string() })

/** `personId`: whose; one's own unless said. */
export const LogQuery = v.strictObject({ ...Paging, ...Counted, personId: v.optional(Id('person')), state: v.optional(v.picklist(entryStates, 'not_an_option')), kind: v.optional(v.picklist(trainingKinds, 'not_an_option')) })
export type LogQuery = v.InferOutput<typeof LogQuery>
export const Log = Page(Entry)
export const QueueQuery = v.strictObject({ ...Paging, ...Counted })
export type QueueQuery = v.InferOutput<typeof QueueQuery>
/** What waits, the oldest first; `claimedBy` has it open now. */
export const VerificationQueue = Page(v.object({ ...Entry.entries, mine: v.boolean(), claimedBy: v.nullable(Named) }))
