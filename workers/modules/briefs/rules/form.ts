/** The pages of the form, in the order of asking; files are added where it is sent. */
export const steps = ['goal', 'dates', 'place', 'programme', 'special_needs', 'budget', 'files'] as const
export type Step = (typeof steps)[number]

/** What belongs together, and on which page it is asked. A whole group can be said not to apply. */
export const groups = {
  profile: 'goal', contact: 'goal', dates: 'dates', attendance: 'dates', place: 'place', rooms: 'place', transport: 'place',
  functions: 'programme', production: 'programme', online: 'programme', languages: 'special_needs', food: 'special_needs', crew: 'special_needs',
  materials: 'special_needs', access: 'special_needs', sustainability: 'special_needs', other: 'special_needs',
  budget: 'budget', terms: 'budget', criteria: 'budget', security: 'budget', insurance: 'budget',
} as const satisfies Record<string, Step>
export type Group = keyof typeof groups
export const groupKeys = Object.keys(groups) as Group[]

/** `rows`: a table whose rows are answers of their own, each with a key and a revision. */
export const kinds = ['text', 'paragraph', 'day', 'month', 'time', 'number', 'choice', 'choices', 'money', 'yes_no', 'rows'] as const
export type Kind = (typeof kinds)[number]

/** `row`: another row of the same table, by its key. */
export const cellKinds = ['text', 'day', 'time', 'number', 'choice', 'money', 'yes_no', 'row'] as const
export type CellKind = (typeof cellKinds)[number]

export type Column = { key: string; kind: CellKind; required?: boolean; options?: readonly string[] }
export type Names = { en?: string; 'zh-Hans'?: string; 'zh-Hant'?: string }
/** Asked only while the answer to another question is one of these, or none of those. */
export type When = { field: string; is?: readonly string[]; not?: readonly string[] }

/** `names`: what an agency's own question is called; all others have words of the product. `asks`: false where the answer only explains, and nothing is promised by it. */
export type Field = {
  key: string; group: Group; kind: Kind; required: boolean
  options?: readonly string[]; columns?: readonly Column[]; when?: When; names?: Names; asks?: boolean
}

/** Money as it is kept everywhere: whole minor units and an ISO 4217 code. */
export type Money = { amount: number; currency: string }
export type Cell = string | number | boolean | Money
export type Row = { [column: string]: Cell }
export type Value = string | number | boolean | Money | string[] | Row

/** An answer on record: a value, or that the question does not apply. Not answered is no answer at all. */
export type Given = { value: Value | null; notApplicable: boolean }
/** By the key of the question, or of a row: `functions.k3f9`. */
export type Answers = { [key: string]: Given | undefined }

/** The questions that are answered, a table once; with the answer where other questions hang on it, else null. */
export type Answered = { [question: string]: Value | null }

/** The question that a key answers, `functions` of `functions.k3f9`; and which row of it. */
export const questionIn = (key: string) => key.split('.', 1)[0]!
export const rowIn = (key: string) => (key.includes('.') ? key.slice(key.indexOf('.') + 1) : null)

/** Rows are named by whoever adds them. */
const rowKey = /^[a-z0-9]{1,16}$/

/** The question of a key, which for a row is its table; undefined for what this form does not ask. */
export function fieldOf(key: string, asked: readonly Field[]): Field | undefined {
  const [row, field] = [rowIn(key), asked.find((one) => one.key === questionIn(key))]
  return row === null || (field?.kind === 'rows' && rowKey.test(row)) ? field : undefined
}

/** Whether a question is asked at all, after what was answered to the one it hangs on. */
export function isAsked({ when }: Field, answers: Answers) {
  if (!when) return true
  const value = String(answers[when.field]?.value)
  return when.is ? when.is.includes(value) : !when.not!.includes(value)
}
