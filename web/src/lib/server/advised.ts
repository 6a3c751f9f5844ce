import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import type { Brief, Earlier } from '$lib/briefs/types'
import { adviceOn } from '$lib/briefs/writing/advice'
import { formWords } from './form-words/index'

/** What lies beside a brief for whoever writes it. */
export async function advised(fetch: typeof globalThis.fetch, brief: Brief, zone: string) {
  const today = dayIn(zone, new Date().toISOString())
  const { earlier } = brief.may.answer.allowed ? await api(fetch).get<{ earlier: Earlier | null }>(`/api/briefs/${brief.id}/earlier`) : { earlier: null }
  const answers = Object.fromEntries(brief.answers.map(({ field, value, notApplicable }) => [field, { value, notApplicable }]))
  return { earlier, today, words: formWords(brief.form), advice: adviceOn({ form: brief.form, earlier, answers, today, space: brief.space }) }
}
