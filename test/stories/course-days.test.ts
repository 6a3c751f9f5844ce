import { beforeEach, describe, expect, test } from 'vitest'
import { credentials } from '../../db/schema/agency/credentials'
import { newId } from '../../workers/kernel/ids'
import { queueInHand } from '../queue'
import { caller, newWorld, origin, type Person, type World } from '../world'

let world: World
let boss: Person, trainer: Person, lin: Person, chen: Person
const queue = queueInHand()
beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-26T02:00:00.000Z')
  boss = await world.agency.staff('director')
  trainer = await world.agency.staff('trainer')
  lin = await world.agency.staff('crew', 'all', 'zh-Hant')
  chen = await world.agency.staff('crew')
})

const names = { en: 'Crowd safety', 'zh-Hant': '人群安全' }
async function planned(places = 1) {
  const course = (await trainer.post('/api/courses', { names, minutes: 330 })).data
  const { id } = (await trainer.post(`/api/courses/${course.id}/sessions`, { startsAt: '2026-12-03T01:00:00Z', endsAt: '2026-12-03T07:00:00Z', room: 'Hall B, 2F', trainerId: trainer.id, places })).data
  return { id: id as string, path: `/api/course-sessions/${id}`, course: course.id as string }
}
async function joined(path: string) {
  await lin.post(`${path}/places`, {})
  world.pass(1)
  await chen.post(`${path}/places`, {})
}
const until = (at: string) => queue.sweptAt(world, at)
const mails = async (person: Person, kind: string) => (await world.mails()).filter((mail) => mail.to === person.email && mail.kind === kind)
const subjects = async (person: Person, kind: string) => (await mails(person, kind)).map(({ subject }) => subject)

describe('a session in calendars', () => {
  const calendarOf = async (person: Person) => {
    const { url } = (await person.post('/api/feeds', {})).data
    return (await caller().get(url.replace(origin, ''))).data.replaceAll('\r\n ', '') as string
  }

  test('stands in those of who has a place and who holds it, and as not sure in those of who wait', async () => {
    const { id, path } = await planned()
    await joined(path)
    const held = await calendarOf(lin)
    expect(held).toContain(`UID:${id}.${world.agency.id}@convoke`)
    expect(held).toContain('DTSTART;TZID=Asia/Shanghai:20261203T090000')
    expect(held).toContain('LOCATION;LANGUAGE=zh-Hant:Hall B\\, 2F')
    expect(held).toContain('人群安全')
    expect(held).toMatch(/STATUS:CONFIRMED\r\nTRANSP:OPAQUE/)
    expect(await calendarOf(chen)).toMatch(/waiting list[^]*STATUS:TENTATIVE\r\nTRANSP:TRANSPARENT/)
    expect(await calendarOf(trainer)).toContain('You hold this session.')
    expect(await calendarOf(boss)).not.toContain(id)

    await lin.del(`${path}/places/${lin.id}`)
    expect(await calendarOf(lin)).not.toContain(id)
    expect(await calendarOf(chen)).toMatch(/SEQUENCE:1\r\n[^]*STATUS:CONFIRMED/)
  })

  test('goes along when it moves, and leaves them when it is called off', async () => {
    const { id, path } = await planned()
    await lin.post(`${path}/places`, {})
    await trainer.patch(path, { revision: 1, startsAt: '2026-12-04T05:30:00Z', endsAt: '2026-12-04T11:30:00Z' })
    expect(await calendarOf(lin)).toContain('DTSTART;TZID=Asia/Shanghai:20261204T133000')
    await trainer.put(`${path}/cancellation`, { revision: 2, because: 'The hall is flooded.' })
    for (const person of [lin, trainer]) expect(await calendarOf(person)).not.toContain(id)
  })
})

describe('a session that comes', () => {
  test('is remembered three days before and the day before by who has a place then and who holds it, each once, with room and time', async () => {
    const { path } = await planned()
    await joined(path)
    await until('2026-11-30T00:59:00.000Z')
    expect(await subjects(lin, 'course.soon')).toEqual([])
    await until('2026-11-30T01:00:00.000Z')
    expect(await subjects(lin, 'course.soon')).toEqual(['3 天後上課：人群安全'])
    expect(await subjects(chen, 'course.soon')).toEqual([])

    await lin.del(`${path}/places/${lin.id}`)
    const { revision } = (await chen.get(`/api/people/${chen.id}`)).data
    expect((await chen.patch('/api/people/me', { revision, zone: 'Europe/London' })).status).toBe(200)
    await until('2026-12-02T01:00:00.000Z')
    await until('2026-12-02T09:00:00.000Z')
    expect(await subjects(chen, 'course.soon')).toEqual(['Tomorrow: Crowd safety'])
    expect((await mails(chen, 'course.soon'))[0]!.text).toMatch(/begins on 3 Dec at 01:00[^]*Where: Hall B, 2F/)
    expect((await mails(trainer, 'course.soon')).at(-1)!.text).toMatch(/3 Dec at 09:00/)
    expect(await subjects(lin, 'course.soon')).toHaveLength(1)
    const { rows } = (await chen.get('/api/notices')).data
    expect(rows.find(({ kind }: { kind: string }) => kind === 'course.soon')).toMatchObject({ path: path.replace('/api/course-sessions', '/courses/sessions'), details: { place: 'Hall B, 2F', startsOn: '2026-12-03' } })
  })

  test('is remembered at its new time when it moves, and no more when it is called off', async () => {
    const { path } = await planned()
    await lin.post(`${path}/places`, {})
    await trainer.patch(path, { revision: 1, startsAt: '2026-12-10T01:00:00Z', endsAt: '2026-12-10T07:00:00Z' })
    await until('2026-12-02T01:00:00.000Z')
    expect(await subjects(lin, 'course.soon')).toEqual([])
    await until('2026-12-07T01:00:00.000Z')
    expect(await subjects(lin, 'course.soon')).toEqual(['3 天後上課：人群安全'])
    await trainer.put(`${path}/cancellation`, { revision: 2, because: 'The hall is flooded.' })
    await until('2026-12-09T01:00:00.000Z')
    await until('2026-12-18T01:00:00.000Z')
    expect(await subjects(lin, 'course.soon')).toHaveLength(1)
    expect(await subjects(trainer, 'course.unsettled')).toEqual([])
  })
})

test('whoever holds a session that is over is asked to settle it the next day and every week, until it is', async () => {
  const { path } = await planned()
  await lin.post(`${path}/places`, {})
  await until('2026-12-04T00:59:00.000Z')
  expect(await subjects(trainer, 'course.unsettled')).toEqual([])
  for (const at of ['2026-12-04T01:00:00.000Z', '2026-12-05T01:00:00.000Z', '2026-12-11T01:00:00.000Z', '2026-12-18T01:00:00.000Z']) await until(at)
  expect(await subjects(trainer, 'course.unsettled')).toHaveLength(3)
  expect(await subjects(lin, 'course.unsettled')).toEqual([])
  const later = await world.agency.staff('director')
  expect((await later.post(`${path}/closing`, { revision: 1 })).status).toBe(201)
  await until('2026-12-25T01:00:00.000Z')
  expect(await subjects(trainer, 'course.unsettled')).toHaveLength(3)
})

describe('courses and sessions are found', () => {
  type Group = { kind: string; rows: { id: string; facts: Record<string, string | null> }[] }
  const found = async (person: Person, q: string) => {
    await world.settle()
    return ((await person.get(`/api/search?q=${encodeURIComponent(q)}`)).data.groups as Group[]).flatMap(({ kind, rows }) => rows.map(({ id }) => [kind, id]))
  }

  test('in each of their languages, in either script and by sound, and a session by its room; by staff alone', async () => {
    const { id, course } = await planned()
    const both = [['course', course], ['course_session', id]]
    for (const q of ['Crowd saf', '人群安全', '人群', 'renqunanquan', 'rqaq']) expect(await found(lin, q), q).toEqual(both)
    expect(await found(chen, 'Hall B')).toEqual([['course_session', id]])
    const { groups } = (await lin.get('/api/search?q=Crowd')).data as { groups: Group[] }
    expect(groups[1]!.rows[0]!.facts).toMatchObject({ ...names, startsOn: '2026-12-03', place: 'Hall B, 2F' })
    const limited = await world.agency.staff('crew', { clients: [], events: [] })
    expect(await found(limited, 'Crowd')).toEqual(both)
    for (const person of [await world.agency.client(), await world.agency.supplier(), await world.neighbour.staff('owner')]) expect(await found(person, 'Crowd')).toEqual([])
  })

  test('by their new name, and no more when they are called off or offered no longer', async () => {
    const { id, path, course } = await planned()
    await trainer.patch(`/api/courses/${course}`, { revision: 1, names: { en: 'Steward basics', 'zh-Hans': '引导员基础' } })
    expect(await found(lin, 'ydyjc')).toEqual([['course', course], ['course_session', id]])
    expect(await found(lin, 'Crowd')).toEqual([])
    await trainer.put(`${path}/cancellation`, { revision: 1, because: 'The hall is flooded.' })
    expect(await found(lin, 'Steward')).toEqual([['course', course]])
    await trainer.patch(`/api/courses/${course}`, { revision: 2, archived: true })
    expect(await found(lin, 'Steward')).toEqual([])
  })
})

describe('my day', () => {
  const learning = async (person: Person) => (await person.get('/api/overview')).data.learning
  const logged = async (person: Person, title: string) => {
    const { id } = (await person.post('/api/training', { title, kind: 'course', startsOn: '2026-11-20', endsOn: '2026-11-20', minutes: 90 })).data
    const entry = (await person.get(`/api/training/${id}`)).data
    return entry.state === 'draft' ? (await person.post(`/api/training/${id}/submission`, { revision: entry.revision })).data : entry
  }

  test('says which sessions come today and tomorrow, and to who held one that it is to be settled', async () => {
    const { id, path } = await planned()
    await joined(path)
    for (const person of [lin, chen, trainer]) expect((await learning(person)).sessions).toEqual([])
    world.setNow('2026-12-01T16:00:00.000Z')
    expect((await learning(lin)).sessions).toEqual([{ id, names, startsAt: '2026-12-03T01:00:00.000Z', endsAt: '2026-12-03T07:00:00.000Z', room: 'Hall B, 2F', concern: 'coming', holds: false }])
    expect((await learning(trainer)).sessions).toMatchObject([{ id, concern: 'coming', holds: true }])
    expect((await learning(chen)).sessions).toEqual([])
    world.setNow('2026-12-05T01:00:00.000Z')
    expect((await learning(lin)).sessions).toEqual([])
    expect((await learning(trainer)).sessions).toMatchObject([{ id, concern: 'settle' }])
    await trainer.post(`${path}/closing`, { revision: 1 })
    expect((await learning(trainer)).sessions).toEqual([])
  })

  test('says what was sent back to its reader, and how much of others waits for whoever verifies', async () => {
    const [{ id }] = [await logged(lin, 'Rigging'), await logged(chen, 'First aid')]
    expect(await learning(boss)).toMatchObject({ toVerify: 2, returned: { total: 0 } })
    expect(await learning(lin)).toMatchObject({ toVerify: 0 })
    const { revision } = (await boss.get(`/api/training/${id}`)).data
    expect((await boss.post(`/api/training/${id}/verification`, { revision, decision: 'return', reason: 'No certificate.' })).status).toBe(201)
    expect((await learning(lin)).returned).toEqual({ total: 1, rows: [{ id, title: 'Rigging', reason: 'No certificate.' }] })
    expect(await learning(boss)).toMatchObject({ toVerify: 1 })
  })

  test('says which certificates end within ninety days', async () => {
    const paper = (kind: string, validTo: string, more: object = {}) => ({ agencyId: world.agency.id, id: newId('credential', Date.now()), createdAt: '2024-01-01T00:00:00.000Z', holderKind: 'person' as const, holderId: lin.id, kind, state: 'verified' as const, validFrom: '2024-01-01', validTo, addedBy: lin.id, submittedAt: '2024-01-01T00:00:00.000Z', fields: {}, ...more })
    await world.agency.db.batch([paper('first_aid', '2027-02-24'), paper('pmp', '2027-02-25'), paper('cmp', '2026-11-25'), paper('fire_warden', '2026-01-01')].map((row) => world.agency.db.insert(credentials).values(row as never)) as never)
    expect((await learning(lin)).ending).toMatchObject([{ kind: 'cmp', due: 'overdue', endsOn: '2026-11-25' }, { kind: 'first_aid', due: 'soon' }])
    expect((await learning(chen)).ending).toEqual([])
  })
})
