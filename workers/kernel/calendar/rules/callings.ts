import type { When } from './entry'

/** What a calendar holds of a thing. */
export type Said = { what: string; when: When; where: string | null }
export type Sent = { personId: string; sequence: number; method: 'REQUEST' | 'CANCEL'; said: Said }
export type Appointment = Said & { who: string[] }
export type Calling = Sent & { first: boolean }

/**
 * Whom to write to, so that everybody's calendar says what is true: those who are new, those who hold something else,
 * and those who hold what is off. What is over calls nobody.
 * @param sent the last that each person was sent @param appointment null when the thing is off
 * @param today in the thing's zone
 */
export function callings(sent: Sent[], appointment: Appointment | null, today: string): Calling[] {
  const holding = sent.filter(({ method, said }) => method === 'REQUEST' && lastDay(said.when) >= today)
  const off = holding.filter(({ personId }) => !appointment?.who.includes(personId))
  return [...off.map((one) => ({ ...one, method: 'CANCEL' as const, sequence: one.sequence + 1, first: false })), ...(appointment ? asked(sent, appointment, today) : [])]
}

function asked(sent: Sent[], { who, ...said }: Appointment, today: string): Calling[] {
  if (lastDay(said.when) < today) return []
  return [...new Set(who)].flatMap((personId) => {
    const last = sent.find((one) => one.personId === personId)
    if (last?.method === 'REQUEST' && same(last.said, said)) return []
    return [{ personId, method: 'REQUEST' as const, said, sequence: last ? last.sequence + 1 : 0, first: last?.method !== 'REQUEST' }]
  })
}

const lastDay = (when: When) => ('to' in when ? when.to : when.endsAt.slice(0, 10))
const facts = ({ what, when, where }: Said) => JSON.stringify([what, where, when.zone, 'to' in when ? [when.from, when.to] : [when.startsAt, when.endsAt]])
const same = (a: Said, b: Said) => facts(a) === facts(b)
