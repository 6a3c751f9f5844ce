import { doerRoles } from '$shapes/kernel/rules/roles'
import type { Candidate } from '$shapes/modules/events/shapes'
import type { Away } from '$shapes/modules/people/shapes'
import { api } from './api'
import { awayWords } from './away'
import { namesFor, type Name } from './names'
import { getLocale } from './words/runtime'

export interface Option {
  value: string
  label: string
  /** Of somebody who could be given a duty: how fit they are for it. */
  fit?: Fitness
}
export type Fitness = Pick<Candidate, 'may' | 'lacking' | 'reasons'>
/** What a field offers: the first of what fits, and whether there are more to be searched for. */
export interface Offered {
  options: Option[]
  more: boolean
}
/** A client, an event with its client, or a person. */
type Row = { id: string; away?: Away | null } & Partial<Fitness> & ({ name: string; client?: { name: string } } | Name)

/** What can be chosen from: where the API offers it. */
export const choices = {
  clients: '/api/clients/choices',
  suppliers: '/api/suppliers/choices',
  events: '/api/events/choices',
  colleagues: '/api/people/choices?kind=staff&state=active',
  /** Colleagues who can be given work: whoever only reads cannot. */
  doers: `/api/people/choices?kind=staff&state=active&role=${doerRoles.join()}`,
  planners: '/api/people/choices?kind=staff&state=active&role=owner,director,manager,coordinator',
} as const
export type Source = (typeof choices)[keyof typeof choices] | Besides | Candidates
type Besides = `${string}&without=${string}`
type Candidates = `/api/events/${string}/candidates?duty=${string}`

/** Whom a field of somebody's offers, themselves left out. */
export const besides = (source: (typeof choices)['doers'], id: string): Besides => `${source}&without=${id}`

/** Whom one could give this duty on an event, who is fit first. */
export const candidates = (eventId: string, duty: string): Candidates => `/api/events/${eventId}/candidates?duty=${duty}`

/** What fits `q`, and what was chosen already, however much there is. */
export async function offered(fetch: typeof globalThis.fetch, source: Source, { q = '', chosen = [] as string[] } = {}): Promise<Offered> {
  const url = new URL(source, 'http://here')
  if (q) url.searchParams.set('q', q)
  if (chosen.length > 0) url.searchParams.set('chosen', chosen.join())
  const { rows, more } = await api(fetch).get<{ rows: Row[]; more: boolean }>(url.pathname + url.search)
  return { options: rows.map((row) => ({ value: row.id, label: labelOf(row), ...fitnessOf(row) })), more }
}

/** The same with this person among them, for fields in which somebody is chosen until another is. */
export const offeredWith = ({ options, more }: Offered, person: { id: string } & Name): Offered =>
  ({ options: options.some(({ value }) => value === person.id) ? options : [{ value: person.id, label: labelOf(person) }, ...options], more })

const fitnessOf = ({ may, lacking = null, reasons }: Row): Pick<Option, 'fit'> => (may !== undefined && reasons ? { fit: { may, lacking, reasons } } : {})

function labelOf(row: Row) {
  if (!('name' in row)) return [namesFor(getLocale(), row).first, awayWords(row.away)].filter(Boolean).join(' · ')
  return row.client ? `${row.name}, ${row.client.name}` : row.name
}

/** The search field of a picker sends its form by GET: what was searched for stands in the address, with all else that was typed. */
export const searched = (url: URL, name: string) => url.searchParams.get(`find-${name}`)?.trim().slice(0, 100) ?? ''

/** What was typed into the form before somebody searched in one of its fields; null when nobody did. */
export function typedBefore(url: URL): Record<string, string> | null {
  const asked = [...url.searchParams.keys()].some((key) => key.startsWith('find-'))
  return asked ? Object.fromEntries(url.searchParams) : null
}
