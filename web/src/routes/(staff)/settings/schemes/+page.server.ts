import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import type { Schemes } from '$shapes/modules/training/scheme-shapes'
import type { PaperTable } from '$shapes/modules/credentials/table-shapes'
import { api, attempt } from '$lib/api'
import { nameOf } from '$lib/named'
import { text } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import type { Reversal } from '$lib/take-back'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { setsTables, trailTo } from '../sections'
import { rowsOf, schemeFrom, tidied, valuesFrom, withoutRow, withRow } from '$lib/training/scheme-form'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:scheme')
  const { me } = await parent()
  const [{ rows, followers }, papers, history] = await Promise.all([api(fetch).get<InferOutput<typeof Schemes>>('/api/training/schemes'), peopleHold(fetch), historyOfKind(fetch, me, 'scheme')])
  const may = setsTables(me)
  const from = url.searchParams.get('from')
  const base = may && from ? (rows.find(({ code }) => code === from) ?? null) : null
  const open = may && (base !== null || url.searchParams.has('new'))
  return { rows, followers, base, open, papers, may, history, today: dayIn(me.agency.zone, new Date().toISOString()), trail: trailTo(m.schemes_title()) }
}

/** The papers that a colleague can hold. */
async function peopleHold(fetch: typeof globalThis.fetch) {
  const { rows } = await api(fetch).get<PaperTable>('/api/credentials/kinds')
  return rows.filter(({ holders, archivedAt }) => !archivedAt && holders.includes('person')).map(({ code, names }) => ({ value: code, label: nameOf(names) }))
}

export const actions: Actions = {
  add: async ({ fetch, request }) => {
    const values = tidied(valuesFrom(await request.formData()))
    const sent = await attempt(fetch, 'POST', '/api/training/schemes', schemeFrom(values))
    if (!sent.ok) return declined('add', sent, values)
    redirect(303, '/settings/schemes')
  },
  /** The form with one row more or less, and where its reader goes on: nothing is kept yet. */
  rows: async ({ request }) => {
    const { more, less, ...values } = valuesFrom(await request.formData())
    const rows = more ? withRow(values, more) : withoutRow(values, less ?? '')
    return { rows, at: (more && rowsOf(rows, more).at(-1)) ?? (less ?? '').replace(/\.\d+$/, '') }
  },
  remove: async ({ fetch, request }) => {
    const id = text(await request.formData(), 'id')
    const { rows } = await api(fetch).get<InferOutput<typeof Schemes>>('/api/training/schemes')
    const gone = await attempt(fetch, 'DELETE', `/api/training/schemes/${id}`)
    if (!gone.ok) return declined('remove', gone)
    const { id: _, ...edition } = rows.find((one) => one.id === id)!
    const others = rows.some(({ id: other, code }) => code === edition.code && other !== id)
    return { said: m.schemes_removed(), undo: { path: '/api/training/schemes', body: { ...edition, code: others ? edition.code : null } } satisfies Reversal }
  },
}
