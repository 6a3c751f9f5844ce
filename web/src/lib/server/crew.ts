import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { instantAt } from '$shapes/kernel/rules/wall-clock'
import type { Departed } from '$shapes/modules/crews/shapes'
import type { Crew } from '$shapes/modules/suppliers/standing-shapes'
import { api, attempt, type Refusal } from '$lib/api'
import type { CrewAnswer } from '$lib/crew/types'
import { text, textOrNull, typed } from './forms'
import { beginPaper, lineOf } from './papers'

type Fetch = typeof globalThis.fetch
type Event = Pick<RequestEvent, 'fetch' | 'request' | 'url'> & { params: { member?: string } }

const fields = { worker: ['name', 'latin', 'job', 'identityTail', 'phone'], vehicle: ['plate', 'class', 'note'] } as const
const kindOf = (form: FormData) => (text(form, 'kind') === 'vehicle' ? ('vehicle' as const) : ('worker' as const))
const factsOf = (form: FormData) => Object.fromEntries(fields[kindOf(form)].map((name, at) => [name, at === 0 ? text(form, name) : textOrNull(form, name)]))

export const crewOf = async (fetch: Fetch, supplierId: string) => (await api(fetch).get<Crew>(`/api/suppliers/${supplierId}/crew`)).rows

/** One of a supplier's crew. */
export async function memberOf(fetch: Fetch, supplierId: string, id: string) {
  const member = (await crewOf(fetch, supplierId)).find((one) => one.id === id)
  if (!member) error(404)
  return member
}

/** One of their papers, with its newest round. */
export async function memberPaper(fetch: Fetch, supplierId: string, { member: id, paper }: { member: string; paper: string }) {
  const member = await memberOf(fetch, supplierId, id)
  return { member, ...(await lineOf(fetch, member.papers, paper)) }
}

function not(form: string, { status, message, fields: wrong }: Refusal, values: Record<string, string>) {
  return fail<CrewAnswer>(status, { form, message, fields: wrong as Record<string, string>, values })
}

export const addMember = async ({ fetch, request }: Pick<Event, 'fetch' | 'request'>) => {
  const form = await request.formData()
  const kind = kindOf(form)
  const sent = await attempt(fetch, 'POST', '/api/crew', { supplierId: text(form, 'supplierId'), kind, ...factsOf(form) })
  return sent.ok ? { added: true } : not(kind, sent, typed(form, fields[kind]))
}

/** What is done to one of a crew; afterwards whoever left is no longer looked at. */
export const memberActions = {
  begin: beginPaper,
  change: async ({ fetch, params, request }: Event) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/crew/${params.member}`, { revision: Number(text(form, 'revision')), ...factsOf(form) })
    return sent.ok ? { saved: true } : not('change', sent, typed(form, fields[kindOf(form)]))
  },
  back: async ({ fetch, params, request }: Event) => {
    const sent = await attempt(fetch, 'PATCH', `/api/crew/${params.member}`, { revision: Number(text(await request.formData(), 'revision')), archived: false })
    return sent.ok ? { saved: true } : not('back', sent, {})
  },
  dismiss: async ({ fetch, params, url }: Event) => {
    const sent = await attempt<InferOutput<typeof Departed>>(fetch, 'DELETE', `/api/crew/${params.member}`)
    if (!sent.ok) return not('dismiss', sent, {})
    redirect(303, url.pathname.replace(/\/crew\/.*$/, url.pathname.startsWith('/supplier/') ? '/crew' : '#crew'))
  },
}

/** Who comes to a job, as its form says it; times are those of the event's clock. */
export async function nameCrew(fetch: Fetch, form: FormData) {
  const id = text(form, 'id')
  const ids = form.getAll('member').map(String)
  const at = (name: string) => wallTime(text(form, 'zone'), text(form, name))
  const sent = await attempt(fetch, 'PUT', `/api/bookings/${id}/crew`, {
    revision: Number(text(form, 'revision')), crew: ids.map((member) => ({ id: member, arrives: at(`arrives.${member}`), leaves: at(`leaves.${member}`) })),
  })
  if (sent.ok) return { done: id }
  // The API counts, the form names.
  const fields = Object.fromEntries(Object.entries(sent.fields).map(([field, why]) => [field.replace(/^crew\.(\d+)\.(\w+)$/, (_, place: string, name: string) => `${name}.${ids[Number(place)]}`), why]))
  return not(`crew.${id}`, { ...sent, fields }, { ...Object.fromEntries(ids.map((member) => [`member.${member}`, 'on'])), ...typed(form, [...form.keys()].filter((key) => /^(arrives|leaves)\./.test(key))) })
}

/** A day and a time on the clock of a zone, as an instant; null where nothing, or nothing possible, was typed. */
function wallTime(zone: string, wall: string) {
  const [day = '', time = ''] = wall.split('T')
  try {
    return wall ? instantAt(zone, day, time.slice(0, 5)) : null
  } catch {
    return null
  }
}
