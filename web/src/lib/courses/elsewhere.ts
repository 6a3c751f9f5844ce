import type { Session } from '$shapes/modules/courses/shapes'
import type { Refusal } from '$lib/api'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { whenWords } from './words'

/** A refusal that says at which other session somebody is then, on the agency's clocks. */
export function withOther(refusal: Refusal, zone: string): Refusal {
  const other = refusal.details.other as Pick<Session, 'names' | 'startsAt' | 'endsAt'> | undefined
  return refusal.code === 'elsewhere_then' && other ? { ...refusal, message: m.courses_elsewhere_then({ course: nameOf(other.names), when: whenWords(other, zone) }) } : refusal
}
