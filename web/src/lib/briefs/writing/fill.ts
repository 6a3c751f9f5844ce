import { carriedOver, toTake } from '$shapes/modules/briefs/rules/carried'
import { leftToPassOver } from '$shapes/modules/briefs/rules/completeness'
import { groups, questionIn, type Answers, type Group, type Step } from '$shapes/modules/briefs/rules/form'
import { api, attempt } from '$lib/api'
import { given } from '$lib/briefs/given'
import { sendAnswers } from '$lib/briefs/send'
import type { Brief, Earlier } from '$lib/briefs/types'

type Ask = typeof globalThis.fetch

const answersOf = (answers: Brief['answers']): Answers => Object.fromEntries(answers.map(({ field, value, notApplicable }) => [field, { value, notApplicable }]))

/** That a group does not apply. */
async function passOver(fetch: Ask, brief: Brief, group: Group) {
  const open = leftToPassOver(brief.form.filter((field) => field.group === group), answersOf(brief.answers))
  if (open.length > 0) await sendAnswers(fetch, brief.id, open.map(({ key }) => ({ field: key, notApplicable: true })))
}

/** That it does after all. */
async function passBack(fetch: Ask, brief: Brief, group: Group) {
  const keys = new Set(brief.form.filter((field) => field.group === group).map(({ key }) => key))
  const passed = brief.answers.filter(({ field, notApplicable }) => notApplicable && keys.has(field))
  await Promise.all(passed.map(({ field, revision }) => attempt(fetch, 'DELETE', `/api/briefs/${brief.id}/answers/${field}?revision=${revision}`)))
}

/** That an earlier brief's answers are taken, to this question or to all of the page. */
async function takeEarlier(fetch: Ask, brief: Brief, step: Step, asked: string) {
  const { earlier } = await api(fetch).get<{ earlier: Earlier | null }>(`/api/briefs/${brief.id}/earlier`)
  if (!earlier) return
  const now = answersOf(brief.answers)
  const wanted = new Set(brief.form.filter((field) => groups[field.group] === step && (asked === 'page' || asked === field.key)).map(({ key }) => key))
  const taken = Object.entries(toTake(carriedOver(brief.form, answersOf(earlier.answers), now), now)).filter(([key]) => wanted.has(questionIn(key)))
  if (taken.length > 0) await sendAnswers(fetch, brief.id, given(Object.fromEntries(taken)))
}

/** What a form without JavaScript asks for with one button, besides saving its step. */
export async function fillStep(fetch: Ask, brief: Brief, step: Step, form: FormData) {
  const [pass, back, take] = ['pass', 'back', 'take'].map((name) => form.get(name)?.toString() ?? '')
  if (pass! in groups) await passOver(fetch, brief, pass as Group)
  if (back! in groups) await passBack(fetch, brief, back as Group)
  if (take) await takeEarlier(fetch, brief, step, take)
}
