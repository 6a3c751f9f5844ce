import type { EventToday } from '$shapes/modules/overview/shapes'
import { form } from '$shapes/modules/briefs/rules/standard-form'
import { formWords } from '$lib/server/form-words/index'

type Frame = NonNullable<NonNullable<EventToday['agreed']>['frame']>

/** The money of an agreed brief, each category in the reader's words. */
export function framed({ lines, ...frame }: Frame) {
  const words = formWords(form).questions.budget_lines?.columns?.category?.options ?? {}
  return { ...frame, lines: lines.map(({ category, amount }, index) => ({ key: `${index} ${category}`, label: words[category] ?? category, amount })) }
}

export type BudgetFrame = ReturnType<typeof framed>
