import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Booking } from '$shapes/modules/bookings/shapes'
import type { Evaluations, HeldWeights } from '$shapes/modules/suppliers/evaluation-shapes'
import { criteria } from '$shapes/modules/suppliers/rules/score'
import { api, attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../../../declined'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends(`convoke:booking/${params.booking}`, 'convoke:evaluation')
  const ask = api(fetch)
  const [booking, { rows }, { weights }] = await Promise.all([
    ask.get<InferOutput<typeof Booking>>(`/api/bookings/${params.booking}`), ask.get<InferOutput<typeof Evaluations>>(`/api/evaluations?bookingId=${params.booking}`),
    ask.get<InferOutput<typeof HeldWeights>>('/api/evaluations/weights'),
  ])
  return {
    booking, evaluations: rows, weights, edited: rows.find(({ id }) => id === url.searchParams.get('edit')) ?? null,
    trail: [{ label: m.nav_events(), href: '/events' }, { label: booking.eventName, href: `/events/${params.id}` }, { label: m.nav_suppliers(), href: `/events/${params.id}/suppliers` }, { label: m.evaluate_title() }],
  }
}

const incidentLines = [0, 1, 2]
const fields = ['side', ...criteria, 'comment', 'note', ...incidentLines.flatMap((line) => [`level.${line}`, `reference.${line}`])]

export const actions: Actions = {
  evaluate: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const mark = (criterion: string) => (/^[1-5]$/.test(text(form, criterion)) ? Number(text(form, criterion)) : null)
    const said = {
      marks: Object.fromEntries(criteria.map((criterion) => [criterion, mark(criterion)])), comment: textOrNull(form, 'comment'), note: textOrNull(form, 'note'),
      incidents: incidentLines.map((line) => ({ level: text(form, `level.${line}`), reference: text(form, `reference.${line}`) })).filter(({ reference }) => reference.trim() !== ''),
    }
    const edited = textOrNull(form, 'evaluation')
    const sent = edited
      ? await attempt(fetch, 'PATCH', `/api/evaluations/${edited}`, { revision: Number(text(form, 'revision')), ...said })
      : await attempt(fetch, 'POST', `/api/bookings/${params.booking}/evaluations`, { side: text(form, 'side'), ...said })
    if (!sent.ok) return declined('evaluate', sent, typed(form, fields))
    redirect(303, `/events/${params.id}/suppliers`)
  },
}
