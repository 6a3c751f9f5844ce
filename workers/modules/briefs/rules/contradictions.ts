import type { Answers, FieldKey } from './form'

/** `impossible` cannot be agreed; the others may be meant so. */
export type Contradiction = { code: string; fields: FieldKey[]; impossible: boolean }

type Rule = Contradiction & { holds: (answers: Answers, today: string) => boolean }

const day = (answers: Answers, key: 'from' | 'to') => (typeof answers[key]?.value === 'string' ? answers[key].value : null)
const count = (answers: Answers, key: 'expected' | 'vip') => (typeof answers[key]?.value === 'number' ? answers[key].value : null)
const above = <T extends string | number>(a: T | null, b: T | null) => a !== null && b !== null && a > b

const rules: Rule[] = [
  { code: 'ends_before_it_begins', fields: ['from', 'to'], impossible: true, holds: (a) => above(day(a, 'from'), day(a, 'to')) },
  { code: 'begins_in_the_past', fields: ['from'], impossible: false, holds: (a, today) => above(today, day(a, 'from')) },
  { code: 'more_vip_than_expected', fields: ['expected', 'vip'], impossible: true, holds: (a) => above(count(a, 'vip'), count(a, 'expected')) },
  {
    code: 'interpreting_without_languages', fields: ['interpreting', 'languages'], impossible: false,
    holds: ({ interpreting, languages }) => ['simultaneous', 'consecutive'].includes(String(interpreting?.value)) && Boolean(languages?.notApplicable),
  },
]

/** Answers that cannot all be true. What is not answered contradicts nothing. */
export const contradictionsIn = (answers: Answers, today: string): Contradiction[] =>
  rules.filter(({ holds }) => holds(answers, today)).map(({ code, fields, impossible }) => ({ code, fields, impossible }))
