import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Day, Id, Line, Page, PageQuery, Paragraph, ParagraphOrNone, Revision, Zone } from '../../kernel/shapes'
import { NewDuty } from '../events/shapes'
import { Named } from '../people/shapes'
import { signoffAnswers } from '../signoffs/rules/answers'
import { Signoff } from '../signoffs/shapes'
import { Thread } from '../threads/shapes'
import { fieldKeys, kinds, steps } from './rules/form'
import { briefStates } from './rules/states'

export const NewBrief = v.strictObject({ title: Line(), clientId: v.optional(Id('client')) })
export type NewBrief = v.InferOutput<typeof NewBrief>

const MoneyInput = v.strictObject({ amount: v.number(), currency: v.string() })
const ValueInput = v.union([ParagraphOrNone(), v.number(), v.boolean(), MoneyInput], 'not_an_answer')

/** Either a value or `notApplicable: true`; `revision` is null for a question that nobody has answered yet. */
export const Answering = v.strictObject({ value: v.optional(ValueInput), notApplicable: v.optional(v.boolean(), false), revision: v.nullable(Revision) })
export type Answering = v.InferOutput<typeof Answering>

export const Clearing = v.strictObject({ revision: v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/, 'not_a_number'), v.transform(Number)) })

/** The brief's own revision as the sender read it. */
export const Submission = v.strictObject({ revision: Revision })
export const Freezing = v.strictObject({ revision: Revision })

export const Asking = v.strictObject({ field: v.picklist(fieldKeys, 'not_a_field'), text: Paragraph(), addresseeId: Id('person'), dueOn: Day })
export type Asking = v.InferOutput<typeof Asking>

/** `sha256` says which text the signer had before them. */
export const Signing = v.strictObject({
  answer: v.picklist(signoffAnswers, 'not_an_option'),
  comment: v.optional(v.nullable(Paragraph()), null),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not_a_hash')),
})
export type Signing = v.InferOutput<typeof Signing>

/** What is left out comes from what was agreed, the zone from the agency. */
export const NewEvent = v.strictObject({
  coordinatorId: Id('person'),
  name: v.optional(Line()),
  startsOn: v.optional(Day),
  endsOn: v.optional(Day),
  zone: v.optional(Zone),
  place: v.optional(Line()),
  /** The plan it gets: the agency's default unless said, none when null. */
  templateId: v.optional(v.nullable(Id('template'))),
  /** Who else has a duty from the start: the tasks of that duty are theirs. */
  team: v.optional(v.pipe(v.array(NewDuty), v.maxLength(50, 'too_many')), []),
})
export type NewEvent = v.InferOutput<typeof NewEvent>

export const BriefQuery = v.strictObject({ ...PageQuery, clientId: v.optional(Id('client')), state: v.optional(v.picklist(briefStates, 'not_a_state')) })
export type BriefQuery = v.InferOutput<typeof BriefQuery>

const State = v.picklist(briefStates)
const Value = v.union([v.string(), v.number(), v.boolean(), v.object({ amount: v.number(), currency: v.string() })])

export const Answer = v.object({
  field: v.string(),
  value: v.nullable(Value),
  notApplicable: v.boolean(),
  revision: v.number(),
  answeredBy: Named,
  answeredAt: v.string(),
})
export type Answer = v.InferOutput<typeof Answer>

export const Progress = v.object({
  percent: v.number(),
  minutesLeft: v.number(),
  missing: v.array(v.string()),
  steps: v.array(v.object({ step: v.picklist(steps), done: v.boolean(), answered: v.number(), fields: v.number(), missing: v.array(v.string()) })),
})

const Contradictions = v.array(v.object({ code: v.string(), fields: v.array(v.string()), impossible: v.boolean() }))

/** What a write leaves behind of the brief itself. */
export const BriefHead = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  title: v.string(),
  state: State,
  version: v.number(),
  eventId: v.nullable(v.string()),
  client: v.object({ id: v.string(), name: v.string() }),
})
export type BriefHead = v.InferOutput<typeof BriefHead>

/** One field after it was saved or cleared (`answer` is null), and what that changed of the whole. */
export const Saved = v.object({ answer: v.nullable(Answer), brief: BriefHead, progress: Progress, contradictions: Contradictions })

export const BriefRow = v.object({ ...BriefHead.entries, percent: v.number(), openQuestions: v.number(), updatedAt: v.string() })
export const Briefs = Page(BriefRow)

const Verdict = v.object({ allowed: v.boolean(), missing: v.array(v.string()) })
export const VersionHead = v.object({ number: v.number(), sha256: v.string(), frozenAt: v.string(), frozenBy: Named })

export const Brief = v.object({
  ...BriefHead.entries,
  startedBy: v.string(),
  /** `forClient`: staff sent it in the client's place. */
  submitted: v.nullable(v.object({ at: v.string(), by: Named, forClient: v.boolean() })),
  answers: v.array(Answer),
  progress: Progress,
  contradictions: Contradictions,
  questions: v.array(Thread),
  versions: v.array(VersionHead),
  /** Seen by the client's contacts too, whoever put them there. */
  files: v.array(ListedFile),
  may: v.object({ answer: Verdict, attach: Verdict, bin: Verdict, submit: Verdict, ask: Verdict, freeze: Verdict, agree: Verdict, makeEvent: Verdict }),
})

/** What was hashed: `canonical(content)` (rules/canonical.ts) has this SHA-256. */
export const VersionContent = v.object({
  brief: v.string(),
  number: v.number(),
  title: v.string(),
  form: v.array(v.object({ key: v.string(), step: v.picklist(steps), kind: v.picklist(kinds), required: v.boolean(), options: v.optional(v.array(v.string())) })),
  answers: v.record(v.string(), v.object({ value: v.nullable(Value), notApplicable: v.boolean() })),
  /** What had arrived when it was frozen. */
  /** What was asked about a field, and the answers; `by` is the person's id. */
  questions: v.array(v.object({ field: v.nullable(v.string()), messages: v.array(v.object({ text: v.string(), by: v.string(), at: v.string() })) })),
  files: v.array(v.object({ id: v.string(), name: v.string(), size: v.number(), sha256: v.nullable(v.string()) })),
})
export type VersionContent = v.InferOutput<typeof VersionContent>

export const Version = v.object({ ...VersionHead.entries, content: VersionContent, signoffs: v.array(Signoff) })
export const Frozen = v.object({ number: v.number(), sha256: v.string(), frozenAt: v.string(), brief: BriefHead })
export const Signed = v.object({
  id: v.string(), version: v.number(), sha256: v.string(), answer: v.picklist(signoffAnswers), comment: v.nullable(v.string()), at: v.string(), brief: BriefHead,
})
