import type { Topic, TrainingKind } from '$shapes/modules/training/rules/topics'
import type { Typed } from './types'

interface Said {
  get(name: string): FormDataEntryValue | null
}

const text = (form: Said, name: string) => String(form.get(name) ?? '').trim()

/** So many areas a form offers. */
export const mostAreas = 3

/** The areas with their minutes; those without share what the others leave of the whole. */
export function splitOf(areas: { topic: string; minutes: string }[], whole: number): Typed['split'] {
  const named = areas.filter(({ topic }) => topic !== '')
  const open = named.filter(({ minutes }) => minutes === '').length
  const rest = named.reduce((left, { minutes }) => left - (Number(minutes) || 0), whole)
  return named.map(({ topic, minutes }) => ({ topic: topic as Topic, minutes: minutes === '' ? Math.max(1, Math.floor(rest / open)) : Number(minutes) }))
}

/** What somebody typed into the fields of EntryFields.svelte; what is no number goes to the API as it is refused there. */
export function entryFrom(form: Said): Typed {
  const minutes = Number(text(form, 'minutes') || NaN)
  const areas = Array.from({ length: mostAreas }, (_, at) => ({ topic: text(form, `topic${at}`), minutes: text(form, `part${at}`) }))
  return {
    title: text(form, 'title'), kind: text(form, 'kind') as TrainingKind, provider: text(form, 'provider') || null, startsOn: text(form, 'startsOn'), endsOn: text(form, 'endsOn') || text(form, 'startsOn'),
    minutes, industry: form.get('industry') !== null, split: splitOf(areas, minutes), link: text(form, 'link') || null, note: text(form, 'note') || null,
  }
}
