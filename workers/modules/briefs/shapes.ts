import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Currency, Day, Email, Id, Line, LineOrNone, Locale, Page, PageQuery, Paragraph, ParagraphOrNone, Revision, Zone } from '../../kernel/shapes'
import { approvers } from '../agencies/rules/figures'
import { CalendarDay, PublicBrand, ShownNames } from '../agencies/shapes'
import { approvalStates } from '../approvals/rules/states'
import { NewDuty } from '../events/shapes'
import { Named } from '../people/shapes'
import { signoffAnswers } from '../signoffs/rules/answers'
import { SigningLink, Signoff } from '../signoffs/shapes'
import { Thread } from '../threads/shapes'
import { mostDays } from './rules/figures'
import { cellKinds, groupKeys, kinds, steps } from './rules/form'
import { ownKinds } from './rules/form-setting'
import { sides } from './rules/change'
import { briefStates } from './rules/states'

/** `text`: the request as the client wrote it, kept as a file of the brief; without a title its first line is the name. */
export const NewBrief = v.strictObject({ title: v.optional(LineOrNone(), ''), text: v.optional(ParagraphOrNone(20_000), ''), clientId: v.optional(Id('client')) })
export type NewBrief = v.InferOutput<typeof NewBrief>

const MoneyInput = v.strictObject({ amount: v.number(), currency: v.string() })
const CellInput = v.union([LineOrNone(500), v.number(), v.boolean(), MoneyInput])
const RowInput = v.record(v.pipe(v.string(), v.maxLength(40)), CellInput)
const ValueInput = v.union([ParagraphOrNone(), v.number(), v.boolean(), MoneyInput, v.pipe(v.array(Line()), v.maxLength(40)), RowInput], 'not_an_answer')
/** The key of a question, or of a row of a table: `functions.k3f9`. */
const FieldName = v.pipe(v.string(), v.regex(/^[a-z]\w{0,60}(\.[a-z0-9]{1,16})?$/, 'not_a_field'))

/** Either a value or `notApplicable: true`; `revision` is null for a question that nobody has answered yet. */
export const Answering = v.strictObject({ value: v.optional(ValueInput), notApplicable: v.optional(v.boolean(), false), revision: v.nullable(Revision) })
export type Answering = v.InferOutput<typeof Answering>

/** Answers to questions that nobody has answered; the others are left as they are. */
export const Filling = v.strictObject({
  answers: v.pipe(v.array(v.strictObject({ field: FieldName, value: v.optional(ValueInput), notApplicable: v.optional(v.boolean(), false) })), v.minLength(1, 'required'), v.maxLength(200, 'too_long')),
})
export type Filling = v.InferOutput<typeof Filling>

export const Clearing = v.strictObject({ revision: v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/, 'not_a_number'), v.transform(Number)) })

/** The brief's own revision as the sender read it. */
export const Submission = v.strictObject({ revision: Revision })
/** `change`: what a change of what was agreed comes to; costs and days may be none, but are said. */
export const Freezing = v.strictObject({
  revision: Revision,
  change: v.optional(v.nullable(v.strictObject({
    cost: v.nullable(v.strictObject({ amount: v.pipe(v.number(), v.safeInteger('not_money')), currency: Currency })),
    days: v.pipe(v.number(), v.integer('not_a_number'), v.minValue(-mostDays, 'too_small'), v.maxValue(mostDays, 'too_large')),
    tasks: v.pipe(v.array(Id('task')), v.maxLength(20, 'too_many'), v.check((all) => new Set(all).size === all.length, 'named_twice')),
  })), null),
})
export type Freezing = v.InferOutput<typeof Freezing>
/** The same as freezing it; `note` is for whoever is to say yes. */
export const ApprovalAsking = v.strictObject({ ...Freezing.entries, note: v.optional(v.nullable(Paragraph(2000)), null) })
export type ApprovalAsking = v.InferOutput<typeof ApprovalAsking>
/** `fields`: the questions it hangs on, none where it is of the whole. */
export const ChangeAsking = v.strictObject({ revision: Revision, reason: Paragraph(), fields: v.optional(v.pipe(v.array(FieldName), v.maxLength(50, 'too_many')), []) })
export type ChangeAsking = v.InferOutput<typeof ChangeAsking>
/** Why a version, a change or the whole brief goes no further. */
export const Ending = v.strictObject({ revision: Revision, reason: v.optional(v.nullable(Paragraph()), null) })
export type Ending = v.InferOutput<typeof Ending>
export const Declining = v.strictObject({ revision: Revision, reason: Paragraph() })
export const Comparing = v.strictObject({ since: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/, 'not_a_number'), v.transform(Number))) })

export const Asking = v.strictObject({ field: FieldName, text: Paragraph(), addresseeId: Id('person'), dueOn: Day })
export type Asking = v.InferOutput<typeof Asking>

/** `sha256` says which text the signer had before them. */
export const Signing = v.strictObject({
  answer: v.picklist(signoffAnswers, 'not_an_option'),
  comment: v.optional(v.nullable(Paragraph()), null),
  /** The signer's own name, as they typed it under their answer. */
  name: v.optional(v.nullable(Line(120)), null),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not_a_hash')),
})
export type Signing = v.InferOutput<typeof Signing>

/** Somebody without an account who is to answer for the client, in their language; `note` comes with the mail. */
export const Sending = v.strictObject({ name: Line(120), email: Email, locale: Locale, note: v.optional(v.nullable(Paragraph(2000)), null) })
export type Sending = v.InferOutput<typeof Sending>
export const LinkActing = v.strictObject({ revision: Revision })

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

export const BriefIds = v.strictObject({ ids: v.pipe(v.array(Id('brief')), v.minLength(1, 'required'), v.maxLength(100, 'too_many')) })
export const BriefQuery = v.strictObject({ ...PageQuery, clientId: v.optional(Id('client')), state: v.optional(v.picklist(briefStates, 'not_a_state')) })
export type BriefQuery = v.InferOutput<typeof BriefQuery>

const State = v.picklist(briefStates)
const Money = v.object({ amount: v.number(), currency: v.string() })
const Value = v.union([v.string(), v.number(), v.boolean(), Money, v.array(v.string()), v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), Money]))])

export const Answer = v.object({
  field: v.string(),
  value: v.nullable(Value),
  notApplicable: v.boolean(),
  revision: v.number(),
  answeredBy: Named,
  answeredAt: v.string(),
  /** Staff gave it in the client's place. */
  forClient: v.boolean(),
})
export type Answer = v.InferOutput<typeof Answer>

const Part = { step: v.picklist(steps), done: v.boolean(), answered: v.number(), fields: v.number(), missing: v.array(v.string()), minutesLeft: v.number() }
export const Progress = v.object({
  percent: v.number(),
  minutesLeft: v.number(),
  missing: v.array(v.string()),
  groups: v.array(v.object({ group: v.picklist(groupKeys), ...Part })),
  steps: v.array(v.object(Part)),
})

const Texts = v.object({ en: v.optional(v.string()), 'zh-Hans': v.optional(v.string()), 'zh-Hant': v.optional(v.string()) })
const Columns = v.array(v.object({ key: v.string(), kind: v.picklist(cellKinds), required: v.optional(v.boolean()), options: v.optional(v.array(v.string())) }))
/** One question of a form. `names`: an agency's own; `when`: asked only after certain answers to another. */
export const Field = v.object({
  key: v.string(), group: v.picklist(groupKeys), kind: v.picklist(kinds), required: v.boolean(), options: v.optional(v.array(v.string())), columns: v.optional(Columns),
  when: v.optional(v.object({ field: v.string(), is: v.optional(v.array(v.string())), not: v.optional(v.array(v.string())) })), names: v.optional(Texts),
  asks: v.optional(v.boolean()),
})

const Keys = v.pipe(v.array(FieldName), v.maxLength(200, 'too_long'))
const Own = {
  group: v.picklist(groupKeys, 'not_an_option'), kind: v.picklist(ownKinds, 'not_an_option'), required: v.optional(v.boolean(), false),
  /** False where the answer only explains the brief, and nothing is promised by it. */
  asks: v.optional(v.boolean(), true),
  names: v.pipe(v.strictObject({ en: v.optional(Line()), 'zh-Hans': v.optional(Line()), 'zh-Hant': v.optional(Line()) }), v.check((names) => Object.values(names).some(Boolean), 'required')),
  options: v.optional(v.pipe(v.array(Line(80)), v.maxLength(20, 'too_long'))),
}
/** The whole of an agency's form as it departs from the product's; `revision` as the sender read it, 0 while nothing departs. */
export const FormChange = v.strictObject({
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)), off: Keys, required: Keys,
  own: v.array(v.strictObject({ key: v.optional(v.pipe(v.string(), v.regex(/^own_[a-z0-9]{1,20}$/, 'not_a_field'))), ...Own })),
})
export type FormChange = v.InferOutput<typeof FormChange>
export const OwnQuestion = v.object({ key: v.string(), ...Own, names: Texts })
export const FormSetting = v.object({ revision: v.number(), off: v.array(v.string()), required: v.array(v.string()), own: v.array(OwnQuestion) })

const Contradictions = v.array(v.object({ code: v.string(), fields: v.array(v.string()), impossible: v.boolean() }))

/** What a write leaves behind of the brief itself. */
export const BriefHead = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  title: v.string(),
  state: State,
  version: v.number(),
  /** The day by which the version on the table is to be answered; null while none is. */
  agreeBy: v.nullable(v.string()),
  eventId: v.nullable(v.string()),
  client: v.object({ id: v.string(), name: v.string() }),
})
export type BriefHead = v.InferOutput<typeof BriefHead>

/** One field after it was saved or cleared (`answer` is null), and what that changed of the whole. */
export const Saved = v.object({ answer: v.nullable(Answer), brief: BriefHead, progress: Progress, contradictions: Contradictions })

export const Filled = v.object({ answers: v.array(Answer), brief: BriefHead, progress: Progress, contradictions: Contradictions })

/** What the client's last agreed brief said; `year` is that of the event. */
export const Earlier = v.object({ earlier: v.nullable(v.object({ id: v.string(), title: v.string(), year: v.number(), answers: v.array(Answer) })) })

/** `working`: a day worked in exchange for one off. */
export const Holidays = v.object({ days: v.array(v.object({ country: v.string(), day: v.string(), working: v.boolean(), name: CalendarDay.entries.name })) })

export const BriefRow = v.object({ ...BriefHead.entries, percent: v.number(), openQuestions: v.number(),
  /** How many questions must be answered and are not. */
  missing: v.number(),
  updatedAt: v.string() })
export const Briefs = Page(BriefRow)

export const Read = v.object({ version: v.number(), at: v.string() })
/** `version` is the agreed one, null while none is; `behind` has not read it. */
export const Readers = v.object({
  version: v.nullable(v.number()),
  rows: v.array(v.object({ person: Named, version: v.nullable(v.number()), at: v.nullable(v.string()), behind: v.boolean() })),
})

const ChangeFigures = v.object({ cost: v.nullable(Money), days: v.number(), tasks: v.array(v.object({ id: v.string(), title: v.string(), names: v.optional(ShownNames) })) })

const Verdict = v.object({ allowed: v.boolean(), missing: v.array(v.string()) })
export const VersionHead = v.object({ number: v.number(), sha256: v.string(), frozenAt: v.string(), frozenBy: Named })

export const Brief = v.object({
  ...BriefHead.entries,
  startedBy: v.string(),
  /** `forClient`: staff sent it in the client's place. */
  submitted: v.nullable(v.object({ at: v.string(), by: Named, forClient: v.boolean() })),
  answers: v.array(Answer),
  /** What this brief asks. */
  form: v.array(Field),
  /** Hundredths of a square metre for each person, by set-up, as the agency reckons. */
  space: v.record(v.string(), v.number()),
  progress: Progress,
  contradictions: Contradictions,
  questions: v.array(Thread),
  versions: v.array(VersionHead),
  /** What is agreed and holds, 0 while nothing is. */
  agreedVersion: v.number(),
  change: v.nullable(v.object({ side: v.picklist(sides), at: v.string(), reason: v.string(), fields: v.array(v.string()) })),
  endReason: v.nullable(v.string()),
  /** From which day on it changes only by asking, null while the event's day is open; `holds`: that day has come. */
  changesOnly: v.object({ from: v.nullable(v.string()), holds: v.boolean() }),
  /** Seen by the client's contacts too, whoever put them there. */
  files: v.array(ListedFile),
  /** What was said to belong to it, or to mean the same event. */
  related: v.array(v.object({ id: v.string(), title: v.string(), state: v.picklist(briefStates) })),
  /** Whose yes of the agency the next version asks for, and the newest that was asked: `current` where it is of the text as it stands. Null for clients. */
  approval: v.nullable(v.object({
    steps: v.array(v.picklist(approvers)),
    asked: v.nullable(v.object({ id: v.string(), state: v.picklist(approvalStates), at: v.string(), current: v.boolean(), figures: v.nullable(ChangeFigures) })),
    holds: v.boolean(),
  })),
  may: v.object({ answer: Verdict, attach: Verdict, bin: Verdict, submit: Verdict, ask: Verdict, freeze: Verdict, agree: Verdict, send: Verdict, makeEvent: Verdict, takeBack: Verdict, requestChange: Verdict, dropChange: Verdict, withdraw: Verdict, decline: Verdict }),
})

/** What was hashed: `canonical(content)` (rules/canonical.ts) has this SHA-256. */
export const VersionContent = v.object({
  brief: v.string(),
  number: v.number(),
  title: v.string(),
  /** Frozen before there were groups, a question names its step. */
  form: v.array(v.union([Field, v.object({ key: v.string(), step: v.string(), kind: v.picklist(kinds), required: v.boolean(), options: v.optional(v.array(v.string())) })])),
  answers: v.record(v.string(), v.object({ value: v.nullable(Value), notApplicable: v.boolean() })),
  /** Of a version that changes what was agreed: why, and what it comes to. */
  change: v.optional(v.object({
    side: v.picklist(sides), reason: v.string(), fields: v.array(v.string()), ...ChangeFigures.entries,
  })),
  /** What was asked about a field, and the answers; `by` is the person's id. */
  questions: v.array(v.object({ field: v.nullable(v.string()), messages: v.array(v.object({ text: v.string(), by: v.string(), at: v.string() })) })),
  /** What had arrived when it was frozen. */
  files: v.array(v.object({ id: v.string(), name: v.string(), size: v.number(), sha256: v.nullable(v.string()) })),
})
export type VersionContent = v.InferOutput<typeof VersionContent>

const Said = v.nullable(v.object({ value: v.nullable(Value), notApplicable: v.boolean() }))
/** `since`: the version it is compared with, null where there is none before it. `cells`: the columns that changed of a row in both. */
export const Difference = v.object({
  since: v.nullable(v.number()),
  title: v.nullable(v.object({ before: v.string(), after: v.string() })),
  answers: v.array(v.object({ field: v.string(), before: Said, after: Said, cells: v.nullable(v.array(v.string())) })),
  filesAdded: v.array(v.string()),
  filesRemoved: v.array(v.string()),
  said: v.array(v.object({ field: v.nullable(v.string()), text: v.string() })),
})

export const Version = v.object({ ...VersionHead.entries, content: VersionContent, signoffs: v.array(Signoff) })
export const Frozen = v.object({ number: v.number(), sha256: v.string(), frozenAt: v.string(), brief: BriefHead })
export const Signed = v.object({
  id: v.string(), version: v.number(), sha256: v.string(), answer: v.picklist(signoffAnswers), comment: v.nullable(v.string()), at: v.string(), brief: BriefHead,
})

export const SigningLinks = v.object({ rows: v.array(SigningLink) })
export const SentLink = v.object({ id: v.string(), revision: v.number(), expiresAt: v.string() })
/** What whoever was sent a link reads: that version, what it changes, and who sent it. `to` is what they were called. */
export const SigningPage = v.object({
  agency: v.object({ name: v.string(), languages: v.array(v.string()), zone: v.string(), brand: PublicBrand }),
  number: v.number(), sha256: v.string(), frozenAt: v.string(), content: VersionContent, difference: Difference, to: v.string(), sender: Named, expiresAt: v.string(),
})
export const SignedByLink = v.object({ answer: v.picklist(signoffAnswers), at: v.string(), sha256: v.string() })

/** What the agency thinks of a brief among itself: the goals behind the goals, hidden needs, risks. Never any client's. */
const Thought = { goals: ParagraphOrNone(), needs: ParagraphOrNone(), risks: v.pipe(v.array(v.strictObject({ risk: Line(500), answer: v.optional(v.nullable(Line(500)), null) })), v.maxLength(20, 'too_many')) }
/** `revision` as the sender read it, 0 while nothing was written. */
export const AnalysisChange = v.strictObject({ revision: v.pipe(v.number(), v.integer(), v.minValue(0)), ...Thought })
export type AnalysisChange = v.InferOutput<typeof AnalysisChange>
/** Whoever finds it not ready says why. */
export const Reviewing = v.pipe(
  v.strictObject({ revision: Revision, ready: v.boolean(), remark: v.optional(v.nullable(Paragraph(2000)), null) }),
  v.forward(v.check(({ ready, remark }) => ready || remark !== null, 'required'), ['remark']),
)
export type Reviewing = v.InferOutput<typeof Reviewing>
export const Analysis = v.object({
  revision: v.number(), goals: v.string(), needs: v.string(), risks: v.array(v.object({ risk: v.string(), answer: v.nullable(v.string()) })),
  written: v.nullable(v.object({ by: Named, at: v.string() })),
  review: v.nullable(v.object({ ready: v.boolean(), remark: v.nullable(v.string()), by: Named, at: v.string() })),
})
export const AnalysisHead = v.object({ revision: v.number() })
