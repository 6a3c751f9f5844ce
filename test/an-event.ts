import { duties, events } from '../db/schema/agency/events'
import { newId } from '../workers/kernel/ids'
import type { Person, TestAgency } from './world'

type Facts = Partial<Pick<typeof events.$inferInsert, 'clientId' | 'name' | 'startsOn' | 'endsOn' | 'zone' | 'place' | 'phase'>>

/** An event with its coordinator, laid straight into the shard: how one is made has a story of its own. */
export async function anEvent(agency: TestAgency, coordinator: Person, facts: Facts = {}) {
  const { clientId = await agency.newClient(), name = 'Meridian Health Summit', startsOn = '2026-12-10', endsOn = '2026-12-11', zone = 'Asia/Shanghai', place = 'West Bund Hall', phase = 'before' } = facts
  const createdAt = new Date().toISOString()
  const owned = (noun: 'event' | 'duty') => ({ agencyId: agency.id, id: newId(noun, Date.now()), createdAt })
  const event = { ...owned('event'), clientId, name, startsOn, endsOn, zone, place, phase, coordinatorId: coordinator.id }
  const duty = { ...owned('duty'), eventId: event.id, clientId, personId: coordinator.id, duty: 'coordinator' }
  await agency.db.insert(events).values(event)
  await agency.db.insert(duties).values(duty)
  return { id: event.id, clientId, dutyId: duty.id, path: `/api/events/${event.id}` }
}
