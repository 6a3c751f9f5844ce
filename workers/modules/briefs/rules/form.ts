export const steps = ['goal', 'dates', 'attendance', 'place', 'special_needs', 'budget', 'files'] as const
export type Step = (typeof steps)[number]

export const kinds = ['text', 'paragraph', 'day', 'number', 'choice', 'money', 'yes_no'] as const
export type Kind = (typeof kinds)[number]

export type Field = { key: string; step: Step; kind: Kind; required: boolean; options?: readonly string[] }

/** What a client is asked, in the order of asking. A brief keeps the form it was frozen with. */
export const form = [
  { key: 'goal', step: 'goal', kind: 'paragraph', required: true },
  { key: 'audience', step: 'goal', kind: 'paragraph', required: false },
  { key: 'from', step: 'dates', kind: 'day', required: true },
  { key: 'to', step: 'dates', kind: 'day', required: true },
  { key: 'flexible', step: 'dates', kind: 'yes_no', required: false },
  { key: 'expected', step: 'attendance', kind: 'number', required: true },
  { key: 'vip', step: 'attendance', kind: 'number', required: false },
  { key: 'city', step: 'place', kind: 'text', required: true },
  { key: 'venue', step: 'place', kind: 'text', required: false },
  { key: 'interpreting', step: 'special_needs', kind: 'choice', required: false, options: ['none', 'simultaneous', 'consecutive', 'undecided'] },
  { key: 'languages', step: 'special_needs', kind: 'text', required: false },
  { key: 'dietary', step: 'special_needs', kind: 'paragraph', required: false },
  { key: 'accessibility', step: 'special_needs', kind: 'paragraph', required: false },
  { key: 'other', step: 'special_needs', kind: 'paragraph', required: false },
  { key: 'ceiling', step: 'budget', kind: 'money', required: false },
  { key: 'tax_included', step: 'budget', kind: 'yes_no', required: false },
] as const satisfies readonly Field[]

export type FieldKey = (typeof form)[number]['key']
export const fieldKeys = form.map(({ key }) => key)

/** Money as it is kept everywhere: whole minor units and an ISO 4217 code. */
export type Money = { amount: number; currency: string }
export type Value = string | number | boolean | Money

/** An answer on record: a value, or that the question does not apply. Not answered is no answer at all. */
export type Given = { value: Value | null; notApplicable: boolean }
export type Answers = Partial<Record<FieldKey, Given>>

export const fieldOf = (key: string): Field | undefined => form.find((field) => field.key === key)
