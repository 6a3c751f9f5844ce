import type { Session } from '$shapes/modules/courses/shapes'
import type { Refusal } from '$lib/api'
import { nameOf } from '$lib/named'
import { namesFor } from '$lib/names'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import { whenWords } from './words'

type Other = Pick<Session, 'names' | 'startsAt' | 'endsAt' | 'room'>

/** A refusal that says at which other session somebody is then, on the agency's clocks; where it is guests, `missing` says it of each. */
export function withOther(refusal: Refusal, zone: string): Refusal {
  const { other, guests } = refusal.details as { other?: Other; guests?: { person: Session['trainer']; other: Other }[] }
  if (guests) return { ...refusal, details: { missing: guests.map((one) => m.courses_guest_elsewhere({ name: namesFor(getLocale(), one.person).first, course: nameOf(one.other.names), when: whenWords(one.other, zone), room: one.other.room })) } }
  return refusal.code === 'elsewhere_then' && other ? { ...refusal, message: m.courses_elsewhere_then({ course: nameOf(other.names), when: whenWords(other, zone) }) } : refusal
}
