import { fieldOf, type Value } from '$shapes/modules/briefs/rules/form'
import { form } from '$shapes/modules/briefs/rules/standard-form'
import { Reading } from '$lib/briefs/reading'
import { formWords } from '$lib/server/form-words/index'
import { m } from '$lib/words/messages'
import type { PromiseRow, Told } from './types'

interface Asked {
  question: string
  answer: string
}

type Said = Pick<PromiseRow, 'key' | 'value' | 'valueBefore'>

/** Tells what was promised, in words: an answer under its question, a line of a table, or what a question of the agency was answered with. */
export function teller() {
  const reading = new Reading(form, formWords(form))
  const textOf = (key: string, value: unknown) => (fieldOf(key, form) ? (reading.text(key, { value: value as Value, notApplicable: false }) ?? '') : String(value))

  return <Row extends Said>(row: Row): Row & Told => {
    const { key, value, valueBefore } = row
    if (key.startsWith('question:')) return { ...row, label: (value as Asked).question, text: (value as Asked).answer, before: valueBefore ? (valueBefore as Asked).answer : null }
    return { ...row, label: fieldOf(key, form) ? reading.label(key) : m.promise_other(), text: textOf(key, value), before: valueBefore === null ? null : textOf(key, valueBefore) }
  }
}
