import type { FieldKey, Given, Value } from '$shapes/modules/briefs/rules/form'
import { answerText } from '$lib/briefs/reading'
import { questions } from '$lib/briefs/words'
import { m } from '$lib/words/messages'
import type { PromiseRow, Told } from './types'

interface Asked {
  question: string
  answer: string
}

/** What was promised, in words: an answer under its question, or what a question of the agency was answered with. */
export function told<Row extends Pick<PromiseRow, 'key' | 'value' | 'valueBefore'>>(row: Row): Row & Told {
  const { key, value, valueBefore } = row
  if (key.startsWith('question:')) return { ...row, label: (value as Asked).question, text: (value as Asked).answer, before: valueBefore ? (valueBefore as Asked).answer : null }
  return { ...row, label: questions[key as FieldKey]?.label() ?? m.promise_other(), text: textOf(key, value), before: valueBefore === null ? null : textOf(key, valueBefore) }
}

const textOf = (key: string, value: unknown) => answerText(key, { value: value as Value, notApplicable: false } satisfies Given) ?? ''
