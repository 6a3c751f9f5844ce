import { like } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { duties } from '../../db/schema/agency/events'
import { outbox } from '../../db/schema/agency/kernel'
import { fireReminders } from '../../workers/kernel/reminders'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'
import { apply, checked, table } from './imports-steps'
import { drafted, read } from './paper-steps'

let world: World
let lin: Person, hao: Person, trainer: Person, manager: Person

beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-26T01:00:00.000Z')
  const { agency } = world
  ;[lin, hao, trainer, manager] = await Promise.all([agency.staff('coordinator'), agency.staff('crew', { clients: [], events: [] }), agency.staff('trainer'), agency.staff('manager')])
})

const course = { title: 'Contract law for event buyers', kind: 'course', provider: 'Harbour College', startsOn: '2026-11-14', minutes: 370, split: [{ topic: 'financial_management', minutes: 300 }] }
const logged = async (person: Person, more: object = {}) => (await person.post('/api/training', { ...course, ...more })).data
const entryOf = async (person: Person, id: string) => (await person.get(`/api/training/${id}`)).data

describe('a log', () => {
  test('refuses what cannot have been, and keeps the split within the whole', async () => {
    const wrong = (more: object) => hao.post('/api/training', { ...course, ...more })
    expect(await wrong({ split: [{ topic: 'fire', minutes: 371 }] })).toMatchObject({ status: 422, error: { details: { fields: { split: 'above_the_whole' } } } })
    expect(await wrong({ startsOn: '2026-11-27' })).toMatchObject({ status: 422, error: { details: { fields: { endsOn: 'in_the_future' } } } })
    expect((await wrong({ minutes: 0 })).status).toBe(422)
  })

  test('takes the same entry of a device once, however often and with whatever delay it is sent', async () => {
    const sent = () => hao.post('/api/training', { ...course, title: 'Fire drill', kind: 'drill', submit: true, tag: 'dev-4711-0001' })
    const [first, second] = await Promise.all([sent(), sent()])
    const third = await sent()
    expect([first.status, second.status, third.status]).toEqual([201, 201, 201])
    expect(new Set([first, second, third].map(({ data }) => data.id)).size).toBe(1)
    expect((await hao.get('/api/training')).data.rows.map(({ title }: { title: string }) => title)).toEqual(['Fire drill'])
  })

  test('takes what a device kept for one person from nobody else who is signed in there by then', async () => {
    const sentAs = (person: Person, path = '/api/training') => person.post(path, { ...course, title: 'Evacuation', tag: 'dev-4711-0002' }, { 'convoke-person': hao.id })
    expect(await sentAs(lin)).toMatchObject({ status: 409, error: { code: 'another_person' } })
    expect((await lin.get('/api/training')).data.rows).toEqual([])
    expect((await sentAs(hao)).status).toBe(201)
    expect((await hao.get('/api/training')).data.rows.map(({ title }: { title: string }) => title)).toContain('Evacuation')
  })

  test('is seen by whoever keeps it, their manager and those who tend to everybody’s learning, and by nobody else', async () => {
    const { id: draft } = await logged(hao)
    expect((await manager.get(`/api/training/${draft}`)).status).toBe(404)
    const { id } = await logged(hao, { submit: true })
    const seen = async (person: Person) => (await person.get(`/api/training/${id}`)).status
    expect(await Promise.all([hao, trainer, manager, lin].map(seen))).toEqual([200, 200, 200, 404])
    expect((await lin.get(`/api/training?personId=${hao.id}`)).data.rows).toEqual([])
    expect((await trainer.patch(`/api/training/${id}`, { revision: 1, title: 'Mine' })).status).toBe(404)
    expect((await world.other.staff('trainer').then((stranger) => stranger.get(`/api/training/${id}`))).status).toBe(404)
    const boss = await world.agency.staff('director')
    const { revision } = (await boss.get(`/api/people/${hao.id}`)).data
    expect(await boss.patch(`/api/people/${hao.id}`, { revision, managerId: lin.id })).toMatchObject({ status: 200 })
    expect(await seen(lin)).toBe(200)
  })
})

describe('verifying', () => {
  test('is for others: nobody verifies their own, two at once decide once, and what is sent back says why and is told', async () => {
    const { id } = await logged(trainer, { submit: true })
    expect(await trainer.post(`/api/training/${id}/verification`, { revision: 1, decision: 'verify' })).toMatchObject({ status: 409, error: { code: 'entry_not_verifiable', details: { missing: ['own'] } } })
    expect((await manager.post(`/api/training/${id}/verification`, { revision: 1, decision: 'return' })).error?.details).toEqual({ missing: ['reason'] })

    const { data: { revision } } = await manager.put(`/api/training/${id}/claim`, { revision: 1 })
    const director = await world.agency.staff('director')
    expect(await director.post(`/api/training/${id}/verification`, { revision, decision: 'verify' })).toMatchObject({ status: 409, error: { details: { missing: ['claimed'] } } })
    expect((await director.put(`/api/training/${id}/claim`, { revision, takeOver: true })).status).toBe(200)
    const both = await Promise.all([manager, director].map((one) => one.post(`/api/training/${id}/verification`, { revision: revision + 1, decision: 'return', reason: 'The certificate is missing.' })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])

    await world.settle()
    expect((await trainer.get('/api/notices')).data.rows).toEqual([expect.objectContaining({ kind: 'training.returned', path: '/training', details: expect.objectContaining({ comment: 'The certificate is missing.' }) })])
    expect(await entryOf(trainer, id)).toMatchObject({ state: 'returned', reason: 'The certificate is missing.', mine: true })
  })

  test('must be done anew when the entry is changed, and what was verified is not taken away', async () => {
    const { id } = await logged(lin, { submit: true })
    expect((await trainer.post(`/api/training/${id}/verification`, { revision: 1, decision: 'verify' })).data).toEqual({ id, revision: 2, state: 'verified' })
    const { title, split } = await entryOf(lin, id)
    expect((await lin.patch(`/api/training/${id}`, { revision: 2, title, split })).data).toEqual({ id, revision: 2, state: 'verified' })
    expect(await lin.del(`/api/training/${id}`)).toMatchObject({ status: 409, error: { code: 'entry_verified' } })
    expect((await lin.patch(`/api/training/${id}`, { revision: 1, minutes: 60 })).status).toBe(409)
    expect((await lin.patch(`/api/training/${id}`, { revision: 2, minutes: 400, submit: true })).data.state).toBe('submitted')
    expect(await entryOf(lin, id)).toMatchObject({ verifiedAt: null, minutes: 400 })
  })

  test('goes by a queue, the oldest first, of those whom one looks after', async () => {
    const { rows } = (await trainer.get('/api/training/queue')).data
    expect(rows.map(({ submittedAt }: { submittedAt: string }) => submittedAt)).toEqual(rows.map(({ submittedAt }: { submittedAt: string }) => submittedAt).sort())
    // Lin manages Hao and sees their own beside.
    expect(new Map((await lin.get('/api/training/queue')).data.rows.map(({ person, mine }: { person: { id: string }; mine: boolean }) => [person.id, mine]))).toEqual(new Map([[hao.id, false], [lin.id, true]]))
    expect((await hao.get('/api/training/queue')).status).toBe(403)
  })
})

test('evidence is for those who see the entry, and none can be taken off once it was verified', async () => {
  const { id } = await logged(hao, { submit: true })
  const { data: file } = await hao.post(`/api/training/${id}/files`, { name: 'certificate.txt', size: 4 })
  await hao.put(`/api/files/${file.id}/parts/1`, 'ok', { 'content-type': 'application/octet-stream', 'content-length': '4' })
  expect((await hao.post(`/api/files/${file.id}/completion`)).status).toBe(201)
  const other = await world.agency.staff('crew')
  const read = async (person: Person) => (await person.get(`/api/files/${file.id}`)).status
  expect(await Promise.all([hao, trainer, other].map(read))).toEqual([200, 200, 404])
  expect(await trainer.post(`/api/training/${id}/verification`, { revision: 1, decision: 'verify' })).toMatchObject({ status: 201 })
  expect((await hao.del(`/api/training/${id}/files/${file.id}`)).error?.code).toBe('entry_verified')
})

test('one’s whole record goes along, and is nobody else’s', async () => {
  const { data, headers } = await hao.get('/api/training/record')
  expect(headers.get('content-disposition')).toContain('training-record.json')
  expect(data.entries.length).toBe((await hao.get('/api/training')).data.total)
  expect(new Set(data.entries.map(({ person }: { person: { id: string } }) => person.id))).toEqual(new Set([hao.id]))
})

test('a log that was taken away comes back as it can: drafts as drafts, and what was verified or returned to be verified here, which is said before', async () => {
  const away = await world.agency.staff('crew')
  const rows = ['Title,Kind,Date,Minutes,State', 'Radio,course,2026-10-02,60,Draft', '夜巡,course,2026-10-03,60,已核實', 'Ropes,course,2026-10-04,60,Returned', 'Ladders,course,2026-10-05,60,Waiting to be verified', 'Knots,course,2026-10-06,60,', 'Tents,course,2026-10-07,60,Perhaps']
  const looked = await checked(world, away, table(...rows), { kind: 'training' })
  expect(looked).toMatchObject({ fresh: 5, wrong: 1, problems: [{ field: 'state', code: 'not_an_option', text: 'Perhaps' }] })
  expect(looked.rows.map(({ values }: { values: Record<string, string> }) => values.state)).toEqual(['Draft', '待核實（原為：已核實）', 'Waiting to be verified (was: Returned)', 'Waiting to be verified', undefined])
  expect((await apply(away, looked)).status).toBe(201)
  await world.settle()
  const stored = (await away.get('/api/training')).data.rows as { id: string; title: string; state: string }[]
  expect(Object.fromEntries(stored.map(({ title, state }) => [title, state]))).toEqual({ Radio: 'draft', 夜巡: 'submitted', Ropes: 'submitted', Ladders: 'submitted', Knots: 'submitted' })
  expect((await away.post(`/api/training/${stored.find(({ title }) => title === 'Radio')!.id}/submission`, { revision: 1 })).status).toBe(201)
})

test('a log is taken away as a table, its words in the reader’s language', async () => {
  const file = String((await hao.get('/api/training/export?language=zh-Hans')).data)
  expect(file).toContain('演练')
  expect(file).toContain('财务管理 300')
})

test('a log kept elsewhere comes in as a table, each line once, and waits to be verified like any other', async () => {
  const rows = [
    '序號,課程,類別,日期,時長,機構,主題', 'K-1,消防演練,演练,2026-10-02,60,社區消防隊,', 'K-2,預算與合約,course,2026-10-03,480,外貿協會,财务管理 300; Negotiation and psychology',
    'K-3,明年的課,course,2027-01-05,60,,', 'K-4,太多,course,2026-10-05,60,,财务管理 90', 'K-5,不知何事,烹飪,2026-10-06,60,,', 'K-6,不知多久,course,2026-10-06,-60,,',
  ]
  const kim = await world.agency.staff('crew')
  const looked = await checked(world, kim, table(...rows), { kind: 'training' })
  expect(looked).toMatchObject({ state: 'checked', fresh: 2, wrong: 4 })
  expect(looked.rows[0].values).not.toHaveProperty('split')
  expect((await apply(kim, looked)).status).toBe(201)
  await world.settle()
  // Nobody finds training by search, so nobody need hear of it.
  expect(await world.agency.db.select({ id: outbox.id }).from(outbox).where(like(outbox.payload, '%"kind":"training"%'))).toEqual([])
  const log = async () => (await kim.get('/api/training')).data.rows.map(({ title, state, minutes, split }: { title: string; state: string; minutes: number; split: object[] }) => ({ title, state, minutes, split }))
  const both = [
    { title: '預算與合約', state: 'submitted', minutes: 480, split: [{ topic: 'financial_management', minutes: 300 }, { topic: 'negotiation', minutes: 180 }] },
    { title: '消防演練', state: 'submitted', minutes: 60, split: [] },
  ]
  expect(await log()).toEqual(both)
  expect(await checked(world, kim, table(...rows), { kind: 'training' })).toMatchObject({ fresh: 0 })
  expect(await log()).toEqual(both)
  // Somebody else's lines may have the same references; what was taken away is known again where it came from, and a table without references by what its lines say.
  expect(await checked(world, hao, table(...rows), { kind: 'training' })).toMatchObject({ fresh: 2 })
  const away = new TextEncoder().encode(String((await kim.get('/api/training/export?language=zh-Hant')).data))
  expect(await checked(world, kim, away, { kind: 'training' })).toMatchObject({ fresh: 0, skipped: 2, wrong: 0 })
  const bare = (link: string) => table('課程,類別,日期,時長,網址', `夜間疏散,演练,2026-10-09,1:30,${link}`)
  expect((await checked(world, kim, bare('javascript:alert(1)'), { kind: 'training' })).problems).toMatchObject([{ code: 'not_a_website' }])
  await apply(kim, await checked(world, kim, bare('example.org/drill'), { kind: 'training' }))
  await world.settle()
  expect((await kim.get('/api/training')).data.rows[0]).toMatchObject({ minutes: 90, link: 'https://example.org/drill', reference: '2026-10-09 夜間疏散 90' })
  expect(await checked(world, kim, bare('example.org/drill'), { kind: 'training' })).toMatchObject({ fresh: 0, skipped: 1 })
  expect((await kim.post(`/api/training/${(await kim.get('/api/training')).data.rows[0].id}/verification`, { revision: 1, decision: 'verify' })).status).toBe(403)
})

describe('a certificate', () => {
  const progress = async (person: Person, query = '') => (await person.get(`/api/training/progress${query}`)).data.rows
  let ming: Person

  beforeAll(async () => {
    ming = await world.agency.staff('crew')
    const done = [['project_management', 20], ['leadership', 8], ['marketing', 7]].map(([topic, hours]) => ({ ...course, kind: 'webinar', title: `${topic}`, minutes: Number(hours) * 60, split: [{ topic, minutes: Number(hours) * 60 }] }))
    for (const one of [...done.map((entry) => ({ ...entry, startsOn: '2026-01-05', endsOn: '2026-01-07' })), { ...course, title: 'Taught', kind: 'teaching', split: [], minutes: 1440, startsOn: '2026-02-01', endsOn: '2026-02-03' }, { ...course, title: 'Taught more', kind: 'teaching', split: [], minutes: 360 }]) {
      const { id } = await logged(ming, { ...one, submit: true })
      await manager.post(`/api/training/${id}/verification`, { revision: 1, decision: 'verify' })
    }
    await logged(ming, { title: 'Waiting', kind: 'webinar', minutes: 60, split: [{ topic: 'marketing', minutes: 60 }], submit: true })
  })

  test('tells part by part what is missing: 35 and 25 are not enough while one area lacks an hour, which waits to be verified', async () => {
    expect((await ming.post('/api/training/cycles', { scheme: 'pmp_renewal', startsOn: '2024-02-29' })).data).toMatchObject({ endsOn: '2027-02-28', carried: 0 })
    expect((await ming.post('/api/training/cycles', { scheme: 'pmp_renewal', startsOn: '2024-02-29' })).error?.code).toBe('cycle_there')
    expect((await ming.post('/api/training/cycles', { scheme: 'no_such', startsOn: '2024-02-29' })).status).toBe(422)
    expect((await ming.post('/api/training/cycles', { scheme: 'pmp_renewal', startsOn: '2026-02-28' })).error?.code).toBe('cycle_there')
    for (const [startsOn, why] of [['2030-01-01', 'in_the_future'], ['1900-01-01', 'begun_too_long_ago']]) {
      expect((await ming.post('/api/training/cycles', { scheme: 'cmp_recertification', startsOn })).error?.details).toMatchObject({ fields: { startsOn: why } })
    }
    const [pmp] = await progress(ming)
    expect(pmp).toMatchObject({ met: false, counted: { total: 240, missing: 0, atLeast: 4 }, ifVerified: { atLeast: 0 }, forecast: { when: 'too_few' }, share: 0.875 })
    expect(await progress(manager, `?personId=${ming.id}`)).toEqual([pmp])
    expect(await progress(lin, `?personId=${ming.id}`)).toEqual([])
    expect((await lin.del(`/api/training/cycles/${pmp.cycleId}`)).status).toBe(404)
    expect((await ming.post(`/api/training/cycles/${pmp.cycleId}/renewal`)).error?.code).toBe('cycle_runs')
  })

  test('is followed once at a time, also when it is begun twice at the same moment from different days', async () => {
    const wen = await world.agency.staff('crew')
    const begun = await Promise.all(['2024-03-01', '2024-09-01', '2025-03-01'].map((startsOn) => wen.post('/api/training/cycles', { scheme: 'csep_renewal', startsOn })))
    expect(begun.map(({ status, error }) => error?.code ?? status).toSorted()).toEqual([201, 'cycle_there', 'cycle_there'])
    const [one, ...others] = await progress(wen)
    expect(others).toEqual([])
    expect((await wen.del(`/api/training/cycles/${one.cycleId}`)).status).toBe(200)
  })

  test('is renewed to the same anniversary, from the day after the one that is over', async () => {
    const wen = await world.agency.staff('crew')
    const { data: { id } } = await wen.post('/api/training/cycles', { scheme: 'pmp_renewal', startsOn: '2020-01-10' })
    expect((await wen.post(`/api/training/cycles/${id}/renewal`)).data).toMatchObject({ endsOn: '2026-01-10', carried: 0 })
    expect((await progress(wen)).map(({ startsOn }: { startsOn: string }) => startsOn).toSorted()).toEqual(['2020-01-10', '2023-01-11'])
    for (const { cycleId } of await progress(wen)) await wen.del(`/api/training/cycles/${cycleId}`)
  })

  test('an edition of the agency’s own holds from its day on, and the one before again when it is taken away', async () => {
    const { rows } = (await manager.get('/api/training/schemes')).data
    const { id: _, ...came } = rows.find(({ code }: { code: string }) => code === 'pmp_renewal')
    const stricter = { ...came, validFrom: '2026-06-01', hours: { ...came.hours, need: 280 } }
    expect((await lin.post('/api/training/schemes', stricter)).status).toBe(403)
    const { data: { id } } = await manager.post('/api/training/schemes', stricter)
    expect((await manager.post('/api/training/schemes', stricter)).error?.code).toBe('edition_there')
    expect((await progress(ming))[0]).toMatchObject({ counted: { total: 240, missing: 40 }, edition: { id, renews: 'pmp' } })
    expect((await manager.post('/api/training/schemes', { ...stricter, validFrom: '2026-07-01', renews: 'business_licence' })).error?.details.fields).toEqual({ renews: 'not_an_option' })
    expect((await manager.del(`/api/training/schemes/${id}`)).status).toBe(200)
    expect((await progress(ming))[0].counted.missing).toBe(0)
    const own = { ...stricter, code: null, names: { en: 'Rigging' }, years: null, rolling: 2, hours: { need: 8, groups: [{ ...came.hours.groups[0], areas: [], onlyAreas: false }] } }
    const wrong = { ...own, dated: '2099-01-01', months: { need: 240, years: 1 }, hours: { need: 400, groups: [{ ...own.hours.groups[0], need: 40, cap: 10 }] } }
    expect((await manager.post('/api/training/schemes', wrong)).error?.details.fields).toEqual({ dated: 'in_the_future', 'months.need': 'above_the_years', 'hours.need': 'above_the_parts', 'hours.groups.0.need': 'above_the_cap' })
    expect((await manager.post('/api/training/schemes', { ...own, hours: { need: -4, groups: [{ ...own.hours.groups[0], kinds: [], cap: 1.5 }] } })).error?.details.fields).toEqual({ 'hours.need': 'too_small', 'hours.groups.0.kinds': 'none_chosen', 'hours.groups.0.cap': 'not_quarters' })
    const { data: rigging } = await manager.post('/api/training/schemes', own)
    expect(rigging.code).toMatch(/^own_/)
    const { data: followed } = await ming.post('/api/training/cycles', { scheme: rigging.code, startsOn: '2026-01-05' })
    expect((await manager.get('/api/training/schemes')).data.followers[rigging.code]).toBe(1)
    expect((await manager.del(`/api/training/schemes/${rigging.id}`)).error).toMatchObject({ code: 'scheme_followed', details: { count: 1 } })
    await ming.del(`/api/training/cycles/${followed.id}`)
    expect((await manager.del(`/api/training/schemes/${rigging.id}`)).status).toBe(200)
  })

  test('stands in the list of whoever looks after somebody: overdue first, page by page, with what is short by area', async () => {
    for (const startsOn of ['2019-02-01', '2022-02-02']) await hao.post('/api/training/cycles', { scheme: 'pmp_renewal', startsOn })
    const team = async (person: Person, query = '') => (await person.get(`/api/training/team${query}`)).data
    const first = await team(manager, '?limit=1')
    expect(first).toMatchObject({ beyond: true, rows: [{ id: hao.id, goals: [{ startsOn: '2022-02-02', endsOn: '2025-02-02', due: 'overdue', met: false }] }] })
    expect((await team(manager, `?cursor=${first.next}`)).rows).toMatchObject([
      { id: ming.id, goals: [{ scheme: 'pmp_renewal', endsOn: '2027-02-28', due: null, missing: 4, ifVerified: 0, months: null, short: [{ missing: 4 }] }] },
    ])
    expect((await team(manager, '?due=soon')).rows).toEqual([])
    expect((await team(lin)).rows.map(({ id }: { id: string }) => id)).toEqual([hao.id])
    const boss = await world.agency.staff('director')
    expect((await boss.post(`/api/growth/${ming.id}/posts`, { position: 'project_manager', region: 'TW-TPE', fromOn: '2026-01-01' })).status).toBe(201)
    expect(await Promise.all(['TW', 'CN'].map(async (region) => (await team(manager, `?region=${region}`)).rows.map(({ id }: { id: string }) => id)))).toEqual([[ming.id], []])
    expect(await team(lin, `?managerId=${lin.id}&due=overdue`)).toMatchObject({ total: 1, rows: [{ id: hao.id }] })
    expect((await manager.get('/api/training/team?cursor=per_00000000000000000000000000')).status).toBe(422)
    expect((await team(await world.other.staff('trainer'))).rows).toEqual([])
  })
})

describe('a certificate held', () => {
  const certificates = async (person: Person, query = '') => (await person.get(`/api/credentials/certificates${query}`)).data.lines
  const line = async (person: Person, query = '') => (await certificates(person, query)).find(({ kind }: { kind: string }) => kind === 'first_aid')

  test('is brought in by whoever holds it, read by another, and told before it ends: to them, their manager, and who leads an event it ends before', async () => {
    const boss = await world.agency.staff('director')
    const begun = await drafted(hao, {}, 'first_aid', { fields: { number: 'FA-1', holder_name: 'Hao' }, validFrom: '2024-03-01', validTo: '2026-12-27' })
    const { id } = begun
    expect((await lin.patch(`/api/credentials/${id}`, { revision: begun.revision, fields: { number: '1' } })).error?.code).toBe('paper_not_yours')
    expect((await world.agency.staff('crew').then((other) => other.get(`/api/credentials/${id}`))).status).toBe(404)
    expect((await hao.post(`/api/credentials/${id}/links`, { name: 'Friend', email: 'friend@convoke.test', locale: 'en' })).status).toBe(403)
    const { data: sent } = await hao.post(`/api/credentials/${id}/submission`, { revision: begun.revision })
    await world.settle()
    expect((await lin.get('/api/notices')).data.rows).toContainEqual(expect.objectContaining({ kind: 'certificate.submitted', path: '/reviews' }))

    const { files } = (await lin.get(`/api/credentials/${id}`)).data
    expect((await lin.get(`/api/files/${files[0].id}`)).status).toBe(200)
    await read(lin, sent)
    expect(await line(hao)).toMatchObject({ standing: 'expiring', paper: { validTo: '2026-12-27', supplierId: null } })
    expect(await line(lin, `?personId=${hao.id}`)).toMatchObject({ standing: 'expiring' })
    expect(await line(trainer, `?personId=${trainer.id}`)).toMatchObject({ standing: 'asked' })

    const event = await anEvent(world.agency, boss, { startsOn: '2026-12-27', endsOn: '2026-12-28' })
    await world.agency.db.insert(duties).values({ agencyId: world.agency.id, id: 'dut_hao', createdAt: '2026-11-26T00:00:00.000Z', eventId: event.id, clientId: event.clientId, personId: hao.id, duty: 'other' })
    await fireReminders(world.agency.db, new Date('2026-11-27T23:00:00.000Z'))
    await world.settle()
    const told = async (person: Person) => (await person.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => /^certificate\.(ends|lapses)$/.test(kind)).map(({ kind, path }: { kind: string; path: string }) => [kind, path])
    const page = `/people/${hao.id}/papers`
    expect(await told(hao)).toContainEqual(['certificate.ends', page])
    expect(await told(lin)).toEqual(expect.arrayContaining([['certificate.ends', page], ['certificate.lapses', page]]))
    expect(await told(boss)).toContainEqual(['certificate.lapses', page])
  })
})
