import type { InferOutput } from 'valibot'
import type { ChangedQuestion } from '$shapes/modules/events/shapes'
import { form } from '$shapes/modules/briefs/rules/standard-form'
import { intlTag } from '$lib/dates'
import { nameOf } from '$lib/named'
import { formWords } from './form-words/index'

/** What a changed brief answers otherwise, in a line: the questions as their reader knows them. */
export function changedWords(changed: InferOutput<typeof ChangedQuestion>[]) {
  const { questions } = formWords(form)
  return new Intl.ListFormat(intlTag()).format(changed.map(({ key, names }) => (names ? nameOf(names) : (questions[key]?.label ?? key))))
}
