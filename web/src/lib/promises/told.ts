import { fieldOf, type Value } from '$shapes/modules/briefs/rules/form'
import { form } from '$shapes/modules/briefs/rules/standard-form'
import { Reading } from '$lib/briefs/reading'
import { formWords } from '$lib/server/form-words/index'
import type { PromiseRow, Told } from './types'

interface Asked {
  question: string
  answer: string
}

type Said = Pick<PromiseRow, 'key' | 'value' | 'valueBefore' | 'own'>

/** Tells what was promised, in words: an answer under its question, a line of a table, or what a question of the agency was answered with. */
export function teller() {
  const words = formWords(form)
  const product = new Reading(form, words)

  return <Row extends Said>(row: Row): Row & Told => {
    const { key, value, valueBefore, own } = row
    if (key.startsWith('question:')) return { ...row, label: (value as Asked).question, text: (value as Asked).answer, before: valueBefore ? (valueBefore as Asked).answer : null }
    const reading = own ? new Reading([own], formWords([own])) : product
    const unit = own ? undefined : words.questions[key]?.unit
    const counted = (text: string) => (text && unit ? `${text} ${unit}` : text)
    const textOf = (said: unknown) => (fieldOf(key, reading.form) ? counted(reading.text(key, { value: said as Value, notApplicable: false }) ?? '') : String(said))
    return { ...row, label: reading.label(key), text: textOf(value), before: valueBefore === null ? null : textOf(valueBefore) }
  }
}
