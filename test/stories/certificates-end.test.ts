import { expect, test } from 'vitest'
import { credentials } from '../../db/schema/agency/credentials'
import { duties } from '../../db/schema/agency/events'
import { anEvent } from '../an-event'
import { newWorld, type Person } from '../world'
import { drafted, read } from './paper-steps'

test('a certificate stands in the list of whoever looks after its holder from half a year before its end until a newer one is verified', async () => {
  const world = await newWorld()
  world.setNow('2026-11-26T01:00:00.000Z')
  const [boss, manager, trainer, lead, min, colleague] = await Promise.all((['director', 'manager', 'trainer', 'coordinator', 'crew', 'crew'] as const).map((role) => world.agency.staff(role))) as [Person, Person, Person, Person, Person, Person]
  const { revision } = (await boss.get(`/api/people/${min.id}`)).data
  expect((await boss.patch(`/api/people/${min.id}`, { revision, managerId: lead.id })).status).toBe(200)
  const held = (id: string, kind: string, validTo: string) =>
    world.agency.db.insert(credentials).values({ agencyId: world.agency.id, id, createdAt: '2024-01-01T00:00:00.000Z', supplierId: null, holderKind: 'person', holderId: min.id, kind, state: 'verified', fields: {}, validFrom: '2024-01-02', validTo, addedBy: min.id })
  await Promise.all([held('crd_00_ended', 'cmp', '2026-11-25'), held('crd_00_forty', 'first_aid', '2027-01-05'), held('crd_00_later', 'driver_licence', '2027-05-26')])
  const ending = async (person: Person, query = '') => (await person.get(`/api/training/team/certificates${query}`)).data
  const kinds = async (person: Person, query = '') => (await ending(person, query)).rows.map(({ kind }: { kind: string }) => kind)

  const event = await anEvent(world.agency, boss, { startsOn: '2027-01-04', endsOn: '2027-01-06' })
  await world.agency.db.insert(duties).values({ agencyId: world.agency.id, id: 'dut_min', createdAt: '2026-11-26T00:00:00.000Z', eventId: event.id, clientId: event.clientId, personId: min.id, duty: 'other' })
  expect((await ending(manager)).rows).toMatchObject([
    { id: 'crd_00_ended', kind: 'cmp', validTo: '2026-11-25', due: 'overdue', coming: null, event: { id: event.id } },
    { id: 'crd_00_forty', kind: 'first_aid', validTo: '2027-01-05', due: 'soon', coming: null, event: { id: event.id, startsOn: '2027-01-04' } },
  ])
  expect(await Promise.all(['?due=overdue', '?due=soon', `?managerId=${lead.id}`, '?region=CN'].map((query) => kinds(manager, query)))).toEqual([['cmp'], ['first_aid'], ['cmp', 'first_aid'], []])
  const one = await ending(manager, '?limit=1&counted=true')
  expect(one).toMatchObject({ total: 2, rows: [{ id: 'crd_00_ended' }] })
  expect((await ending(manager, `?limit=1&cursor=${one.next}`)).rows).toMatchObject([{ id: 'crd_00_forty' }])
  expect((await manager.get('/api/training/team/certificates?cursor=crd_00000000000000000000000000')).status).toBe(422)

  // Nobody sees it but those who look after them, and they themselves.
  expect(await Promise.all([trainer, boss, lead, min, colleague].map((person) => kinds(person)))).toEqual([['cmp', 'first_aid'], ['cmp', 'first_aid'], ['cmp', 'first_aid'], ['cmp', 'first_aid'], []])
  expect((await ending(await world.other.staff('manager'))).rows).toEqual([])

  const coming = async () => (await ending(manager, '?due=soon')).rows.find(({ id }: { id: string }) => id === 'crd_00_forty')?.coming
  const draft = await drafted(min, {}, 'first_aid')
  expect(await coming()).toBe('uploaded')
  const { data: newer } = await min.post(`/api/credentials/${draft.id}/submission`, { revision: draft.revision })
  expect(await coming()).toBe('in_review')
  await read(boss, newer)
  expect(await kinds(manager)).toEqual(['cmp'])
})
