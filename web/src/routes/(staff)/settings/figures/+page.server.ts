import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import { approverFor, rateParts, setUps, thresholds, validOn, type FigureKind, type Threshold, type Unit } from '$shapes/modules/agencies/rules/figures'
import type { Figures } from '$shapes/modules/agencies/shapes'
import { api, attempt } from '$lib/api'
import { minorFrom } from '$lib/money'
import { currencyOptions } from '$lib/regions'
import { seenOf, text, textOrNull, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

const unitOf = (kind: FigureKind, code: string): Unit => (kind === 'threshold' ? thresholds[code as Threshold] : kind)
const isCurrency = (code: string | null): code is string => code !== null && currencyOptions().some(({ value }) => value === code)

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  const [{ rows }, history] = await Promise.all([api(fetch).get<InferOutput<typeof Figures>>('/api/agencies/current/figures'), historyOfKind(fetch, me, 'figure')])
  const today = dayIn(me.agency.zone, new Date().toISOString())
  const line = (kind: FigureKind, code: string) => {
    const versions = rows.filter((row) => row.kind === kind && row.code === code)
    return { kind, code, unit: unitOf(kind, code), asks: approverFor(kind, code), now: validOn(versions, today), later: versions.filter(({ validFrom }) => validFrom > today), versions }
  }
  // Rates that are set, and the one that is about to be.
  const edited = url.searchParams.get('edit')
  const rates = [...new Set([...rows.filter(({ kind }) => kind === 'rate').map(({ code }) => code), ...(isCurrency(edited) ? [edited] : [])])].sort()
  const lines = [...Object.keys(thresholds).map((code) => line('threshold', code)), ...rates.map((code) => line('rate', code)), ...setUps.map((code) => line('space', code))]
  return { lines, currencies: currencyOptions().filter(({ value }) => value !== me.agency.currency), today, history, may: setsTables(me), trail: trailTo(m.settings_figures()) }
}

const fields = ['kind', 'code', 'amount', 'role', 'validFrom', 'note'] as const

export const actions: Actions = {
  set: async ({ fetch, request }) => {
    const form = await request.formData()
    const { kind, code, amount, validFrom } = typed(form, fields)
    const { currency } = await api(fetch).get<{ currency: string }>('/api/agencies/current')
    const sent = await attempt(fetch, 'PUT', '/api/agencies/current/figures', {
      revision: seenOf(form, validFrom), kind, code, amount: wholeFrom(amount, unitOf(kind as FigureKind, code), currency), role: textOrNull(form, 'role'), validFrom, note: textOrNull(form, 'note'),
    })
    if (!sent.ok) return declined('set', sent, typed(form, fields))
    redirect(303, `/settings/figures#${text(form, 'code')}`)
  },
}

/** What was typed, in whole units; what is no number comes back as it is, for the API to refuse. */
function wholeFrom(typed: string, unit: Unit, currency: string): number | string {
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '')
  if (unit === 'money') return minorFrom(typed, currency) ?? typed
  if (unit === 'rate') return /^\d+(\.\d{1,6})?$/.test(plain) ? Math.round(Number(plain) * rateParts) : typed
  if (unit === 'space') return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : typed
  return /^\d+$/.test(plain) ? Number(plain) : typed
}
