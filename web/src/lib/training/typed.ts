import { wrongEntry, type WrongEntry } from '$shapes/modules/training/rules/entry'
import { minutesSaid } from '$shapes/modules/training/rules/minutes'
import { sharedOut } from '$shapes/modules/training/rules/split-said'
import { topics, type Topic, type TrainingKind } from '$shapes/modules/training/rules/topics'
import type { Typed } from './types'

interface Said {
  get(name: string): FormDataEntryValue | null
}

const text = (form: Said, name: string) => String(form.get(name) ?? '').trim()

/** So many areas a form offers; one that has more already shows them, and room for another. */
const offeredAreas = 3
export const areasShown = (has: number) => Math.min(topics.length, Math.max(offeredAreas, has + 1))
/** The fields of Areas.svelte, and of an entry's form. */
export const areaFields = topics.flatMap((_, at) => [`topic${at}`, `part${at}`])
export const entryFields = ['title', 'kind', 'minutes', 'startsOn', 'endsOn', 'provider', 'link', 'note', ...areaFields]

/** The areas that were chosen, with their minutes; those without share what the others leave of the whole. */
export const splitOf = (areas: { topic: string; minutes: string }[], whole: number): Typed['split'] =>
  sharedOut(areas.flatMap(({ topic, minutes }) => (topic === '' ? [] : [{ topic: topic as Topic, minutes: minutes === '' ? null : minutesOf(minutes) }])), whole)

const minutesOf = (text: string) => minutesSaid(text) ?? NaN

/** What somebody typed into the fields of Areas.svelte. */
export const areasFrom = (form: Said, whole: number) => splitOf(topics.map((_, at) => ({ topic: text(form, `topic${at}`), minutes: text(form, `part${at}`) })), whole)

/** What somebody typed into the fields of EntryFields.svelte; what is no number goes to the API as it is refused there. */
export function entryFrom(form: Said): Typed {
  const minutes = minutesOf(text(form, 'minutes'))
  return {
    title: text(form, 'title'), kind: text(form, 'kind') as TrainingKind, provider: text(form, 'provider') || null, startsOn: text(form, 'startsOn'), endsOn: text(form, 'endsOn') || text(form, 'startsOn'),
    minutes, industry: form.get('industry') !== null, split: areasFrom(form, minutes), link: text(form, 'link') || null, note: text(form, 'note') || null,
  }
}

/** The same as it was typed, where it was not taken. */
export const entryTyped = (values: Record<string, string>): Typed => entryFrom({ get: (name) => (name === 'industry' ? values.industry || null : (values[name] ?? null)) })

export type Amiss = WrongEntry | 'required' | 'not_a_date' | 'not_minutes'

/** What can be seen to be wrong before it is sent, as the API would say it, by field. */
export function amiss(entry: Typed, today: string): Record<string, Amiss> {
  const { title, startsOn, minutes, split } = entry
  return {
    ...wrongEntry({ ...entry, endsOn: entry.endsOn ?? startsOn }, today),
    ...(title === '' && { title: 'required' as const }),
    ...(startsOn === '' && { startsOn: 'not_a_date' as const }),
    ...(!(minutes > 0) && { minutes: 'not_minutes' as const }),
    ...(split.some((part) => !(part.minutes > 0)) && { split: 'not_minutes' as const }),
  }
}
