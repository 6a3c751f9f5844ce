import { and, asc, eq, sql } from 'drizzle-orm'
import { appointments } from '../../../db/schema/agency/calendar'
import { people } from '../../../db/schema/agency/people'
import type { News } from '../commit'
import { addMails } from '../mail'
import { insertAll } from '../outbox/insert-all'
import type { Earshot, Effects, Heard, Listener } from '../outbox/listener'
import { dayIn } from '../rules/days'
import { failedUnique } from '../sqlite-errors'
import { callingMail, type Guest } from './calling-mail'
import { callings, type Appointment, type Sent } from './rules/callings'

/** How a module says what its thing now is to those who come, and where they find it, a client’s contact on a page of their portal where that is another; null when the thing is off. */
export type Appointments = Record<string, (world: Earshot, id: string) => Promise<(Appointment & { path: string; portal?: string }) | null>>

/** For the commit of whoever changes what people have in their calendars: when, where, what, or who comes. */
export const appointmentChanged = (subject: News['subject']): News => ({ kind: 'appointment.changed', subject })

/**
 * Hears that an appointment has changed, and sends what makes each calendar true again. It reads what was sent before it
 * reads the thing: of two that run at once, one meets the other's key, is decided once more, and finds nothing left to say.
 */
export const callPeople = (known: Appointments): Listener => ({
  name: 'calendar',
  hears: (kind) => kind === 'appointment.changed',
  effects: (world, news) => effects(known, world, news),
  overtaken: (error) => failedUnique(error, 'appointments'),
})

async function effects(known: Appointments, world: Earshot, news: Heard): Promise<Effects> {
  const { kind, id } = news.subject
  const sent = await lastSent(world, id)
  const appointment = (await known[kind]?.(world, id)) ?? null
  const zone = appointment?.when.zone ?? sent[0]?.said.when.zone ?? 'UTC'

  const called = callings(sent, appointment, dayIn(zone, world.now()))
  if (called.length === 0) return { writes: [], mails: [] }
  const guests = await guestsByIds(world, called.map(({ personId }) => personId))
  const letters = called.flatMap((calling) => {
    const guest = guests.find((one) => one.id === calling.personId)
    const path = (guest?.clientId && appointment?.portal) || appointment?.path || '/'
    return guest ? [callingMail(world, { origin: news.origin, subject: news.subject, path }, calling, guest)] : []
  })
  const rows = called.map(({ first: _, ...calling }) => ({ agencyId: world.agencyId, subjectKind: kind, subjectId: id, at: world.now(), ...calling }))
  return { writes: [...insertAll(world.db, appointments, rows), ...addMails(world.db, letters)], mails: letters.map((letter) => letter.id) }
}

/** The last that each person was sent about this thing. */
async function lastSent({ db, agencyId }: Earshot, subjectId: string): Promise<Sent[]> {
  const { personId, sequence, method, said } = appointments
  const rows = await db.select({ personId, sequence, method, said }).from(appointments)
    .where(and(eq(appointments.agencyId, agencyId), eq(appointments.subjectId, subjectId))).orderBy(asc(personId), asc(sequence))
  return [...new Map(rows.map((row) => [row.personId, row])).values()]
}

/** Whoever has left gets no mail, though their entry is taken back on record. */
async function guestsByIds({ db, agencyId }: Earshot, ids: string[]): Promise<Guest[]> {
  const { id, email, locale, family, given, latin, clientId } = people
  return db.select({ id, email, locale, family, given, latin, clientId }).from(people)
    .where(and(eq(people.agencyId, agencyId), eq(people.state, 'active'), sql`${id} in (select value from json_each(${JSON.stringify(ids)}))`))
}
