import { fail } from '@sveltejs/kit'
import type { BookingState } from '$shapes/modules/bookings/rules/states'
import type { Award } from '$shapes/modules/suppliers/standing-shapes'
import { attempt, type Refusal } from '$lib/api'
import { minorFrom } from '$lib/money'
import { text, textOrNull, typed } from './forms'

export type Turned = { form: string; code: string; message: string; fields: Record<string, string>; values: Record<string, string>; blocked: Pick<Award, 'missing' | 'names' | 'holders'> | null; /** Days that the supplier has blocked. */ dates: { startsOn: string; endsOn: string; note: string | null }[]; current: null; missing: string[] }

/** A booking that was not taken: what the gate misses comes along in whole. */
export function turned(form: string, { status, code, message, fields, details }: Refusal, values: Record<string, string>) {
  const blocked = code === 'award_blocked' ? { missing: details.missing as Award['missing'], names: details.names as Award['names'], holders: details.holders as Award['holders'] } : null
  const dates = code === 'dates_blocked' ? (details.blocked as Turned['dates']) : []
  return fail<Turned>(status, { form, code, message, fields: fields as Record<string, string>, values, blocked, dates, current: null, missing: [] })
}

/** A price as it was typed; null where none was. */
export function priceOf(form: FormData, currency: string, name = 'price') {
  const said = textOrNull(form, name)
  return said === null ? { price: null } : { price: minorFrom(said, currency) ?? -1 }
}

/** Who let it pass, as the form says it; null where nothing was said. */
export function overrideOf(form: FormData) {
  const reason = textOrNull(form, 'overrideReason')
  return reason ? { reason, until: text(form, 'overrideUntil') } : null
}

const said = ['price', 'note', 'reason', 'answerDay', 'overrideReason', 'overrideUntil'] as const

/** Answers an offer or moves a booking on, from the form of one. */
export async function moveBooking(fetch: typeof globalThis.fetch, form: FormData) {
  const id = text(form, 'id')
  const to = text(form, 'to') as BookingState
  const currency = text(form, 'currency')
  const sent = await attempt(fetch, 'POST', `/api/bookings/${id}/moves`, {
    revision: Number(text(form, 'revision')), to, reason: textOrNull(form, 'reason'), override: overrideOf(form),
    ...(to === 'countered' && { ...priceOf(form, currency), note: text(form, 'note') }),
    ...(to === 'offered' && { ...priceOf(form, currency), answerBy: text(form, 'answerDay') }),
  })
  return sent.ok ? { done: id } : turned(`${id}.${to}`, sent, typed(form, said))
}
