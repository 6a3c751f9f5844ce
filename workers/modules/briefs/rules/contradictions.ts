import type { SetUp } from '../../agencies/rules/figures'
import { aboutDates } from './contradictions-dates'
import { aboutMoney } from './contradictions-money'
import { aboutPeople } from './contradictions-people'
import { aboutProgramme } from './contradictions-programme'
import type { Answers } from './form'

/** `impossible` cannot be sent or agreed; the others may be meant so. `fields`: the questions, or rows, that do not fit together. */
export type Contradiction = { code: string; fields: string[]; impossible: boolean }

/** `space`: hundredths of a square metre for each person, by set-up; none where they are not known. */
export type Facts = { answers: Answers; today: string; space: Partial<Record<SetUp, number>> }

/** Tells whether the answers fall into it; where it is about rows, which. */
export type Rule = Contradiction & { holds: (facts: Facts) => boolean | string[] }

const rules: Rule[] = [...aboutDates, ...aboutPeople, ...aboutProgramme, ...aboutMoney]

/** Answers that cannot all be true. What is not answered contradicts nothing. */
export const contradictionsIn = (answers: Answers, today: string, space: Facts['space'] = {}): Contradiction[] =>
  rules.flatMap(({ holds, code, fields, impossible }) => {
    const found = holds({ answers, today, space })
    if (found === false || (Array.isArray(found) && found.length === 0)) return []
    return [{ code, fields: [...fields, ...(Array.isArray(found) ? found : [])], impossible }]
  })

/** Every contradiction there is, for whoever has words for them. */
export const contradictionCodes = rules.map(({ code }) => code)
