import { beforeAll, expect, test } from 'vitest'
import { credentials } from '../../db/schema/agency/credentials'
import { events } from '../../db/schema/agency/events'
import { people } from '../../db/schema/agency/people'
import { posts } from '../../db/schema/agency/skills'
import { and, eq } from 'drizzle-orm'
import { keepers } from '../../workers/keepers'
import { newWorld, type Person, type World } from '../world'

let world: World
let owner: Person, manager: Person, hao: Person, trainer: Person, auditor: Person

const matrix = async (query = '') => (await owner.get(`/api/skills/matrix${query}`)).data
const cellOf = async (person: Person, skill: string, query = '') => (await matrix(query)).rows.find(({ id }: { id: string }) => id === person.id)?.cells.find((cell: { skill: string }) => cell.skill === skill)
const say = (by: Person, of: Person, finding: object) => by.post(`/api/skills/people/${of.id}/assessments`, { revision: 0, ...finding })

beforeAll(async () => {
  world = await newWorld()
  const { agency } = world
  owner = await agency.staff('owner')
  manager = await agency.staff('manager')
  hao = await agency.staff('coordinator')
  trainer = await agency.staff('trainer')
  auditor = await agency.staff('auditor')
  await agency.db.update(people).set({ managerId: manager.id }).where(and(eq(people.agencyId, agency.id), eq(people.id, hao.id)))
  await agency.db.insert(posts).values({ agencyId: agency.id, id: 'pst_hao', createdAt: '2024-05-01T00:00:00.000Z', personId: hao.id, position: 'coordinator', region: 'CN-SH', fromOn: '2024-05-01' })
})

test('what somebody says of themselves waits beside what their manager finds, and each finding keeps what showed it', async () => {
  world.setNow('2026-11-20T02:00:00Z')
  expect(await cellOf(hao, 'site_work')).toMatchObject({ level: null, said: null, target: 3 })
  expect((await say(hao, hao, { skill: 'site_work', level: 4, way: 'self' })).status).toBe(201)
  world.pass(60)
  expect(await cellOf(hao, 'site_work')).toMatchObject({ level: null, said: 4 })
  expect((await matrix()).skills.find(({ code }: { code: string }) => code === 'site_work')).toMatchObject({ alone: 0, single: true })

  expect((await say(hao, hao, { skill: 'schedule', level: 3, way: 'manager', evidence: 'me' })).error!.details.fields).toEqual({ way: 'not_yours' })
  expect((await say(manager, hao, { revision: 1, skill: 'site_work', level: 3, way: 'manager' })).error!.details.fields).toEqual({ evidence: 'required' })
  expect((await say(manager, hao, { revision: 1, skill: 'site_work', level: 3, way: 'manager', evidence: 'Ran load-out alone', seenOn: '2024-11-21' })).status).toBe(201)
  // Of two who assess at once, the second is told what the first found.
  expect(await say(trainer, hao, { revision: 1, skill: 'site_work', level: 2, way: 'manager', evidence: 'Drill' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { level: 3 } } } })
  expect((await say(auditor, hao, { revision: 2, skill: 'site_work', level: 2, way: 'manager', evidence: 'x' })).status).toBe(403)

  const { data } = await auditor.get(`/api/skills/people/${hao.id}`)
  expect(data.skills.find(({ skill }: { skill: string }) => skill === 'site_work')).toMatchObject({ level: 3, said: 4, way: 'manager', seenOn: '2024-11-21', revision: 2, target: 3 })
  expect(data.findings).toMatchObject([{ level: 3, evidence: 'Ran load-out alone', by: { id: manager.id } }, { level: 4, way: 'self' }])
})

test('a finding is shown by a photo or paper of whoever found it: read by them it tells of and those who look after them, told in their copy, gone with them', async () => {
  const { agency } = world
  const other = await agency.staff('crew')
  const { data: found } = await say(manager, hao, { skill: 'catering', level: 2, way: 'manager', evidence: 'Tasting' })
  const at = `/api/skills/people/${hao.id}/assessments/${found.id}/files`
  for (const by of [trainer, hao]) expect((await by.post(at, { name: 'menu.txt', size: 4 })).error!.code).toBe('not_theirs_to_change')
  expect((await manager.post(`/api/skills/people/${trainer.id}/assessments/${found.id}/files`, { name: 'menu.txt', size: 4 })).status).toBe(404)
  const { data: { id } } = await manager.post(at, { name: 'menu.txt', size: 4 })
  await manager.put(`/api/files/${id}/parts/1`, 'ok', { 'content-type': 'application/octet-stream', 'content-length': '4' })
  expect((await manager.post(`/api/files/${id}/completion`)).status).toBe(201)
  const shown = async (by: Person) => (await by.get(`/api/skills/people/${hao.id}`)).data.findings.find((one: { id: string }) => one.id === found.id)
  expect(await shown(hao)).toMatchObject({ id: found.id, files: [{ id, name: 'menu.txt', size: 4 }], mine: false })
  expect(await shown(manager)).toMatchObject({ files: [{ id }], mine: true })
  expect(await shown(other)).toMatchObject({ id: found.id, files: [] })
  expect(await Promise.all([hao, manager, trainer, owner, other, auditor].map(async (by) => (await by.get(`/api/files/${id}`)).status))).toEqual([200, 200, 200, 200, 404, 404])
  // What they are held to be is theirs to take along and goes with them; it is nothing of its sender's.
  const about = keepers.find(({ name }) => name === 'files about them')!
  const told = async ({ id }: Person) => (await about.collect({ agencyId: agency.id, db: agency.db }, { id } as Parameters<typeof about.collect>[1])).files
  expect([await told(hao), await told(manager)]).toMatchObject([[{ id }], []])
  expect((await hao.del(`${at}/${id}`)).status).toBe(403)
  expect((await manager.del(`${at}/${id}`)).status).toBe(200)
  expect((await shown(hao)).files).toEqual([])
})

test('a level without new evidence is to be assessed anew, and covers nothing until then', async () => {
  expect((await matrix()).skills.find(({ code }: { code: string }) => code === 'site_work')).toMatchObject({ alone: 1, single: true })
  world.setNow('2026-11-21T10:00:00Z')
  expect(await cellOf(hao, 'site_work')).toMatchObject({ level: 3, stale: false })
  world.setNow('2026-11-22T10:00:00Z')
  expect(await cellOf(hao, 'site_work')).toMatchObject({ level: 3, stale: true })
  expect((await matrix()).skills.find(({ code }: { code: string }) => code === 'site_work')).toMatchObject({ alone: 0, single: true })
  // The agency may hold it to be longer.
  const { names, group } = (await owner.get('/api/skills')).data.skills.find(({ code }: { code: string }) => code === 'site_work')
  expect((await owner.put('/api/skills/entries', { revision: 0, code: 'site_work', group, names, months: 36 })).status).toBe(200)
  expect((await owner.put('/api/skills/entries', { revision: 0, code: 'site_work', group, names, months: 48 })).error!.code).toBe('changed_meanwhile')
  expect(await cellOf(hao, 'site_work')).toMatchObject({ stale: false })
  expect((await say(manager, hao, { revision: 2, skill: 'site_work', level: 1, way: 'manager', evidence: 'old', seenOn: '2024-01-01' })).error!.details.fields).toEqual({ seenOn: 'older_than_known' })
})

test('the matrix is narrowed by region, team and group, and taken away as a file', async () => {
  const names = async (query: string) => (await matrix(query)).rows.map(({ id }: { id: string }) => id)
  expect(await names('?region=CN')).toEqual([hao.id])
  expect(await names('?region=CN-SH')).toEqual([hao.id])
  expect(await names('?region=TW')).toEqual([])
  expect(await names(`?managerId=${manager.id}`)).toEqual([hao.id])
  expect(await names('?position=coordinator')).toEqual([hao.id])
  expect((await owner.get('/api/skills/matrix?group=nope')).status).toBe(404)
  // One absence is of a team, not of whoever is searched by name; where nobody is, there is nothing to leave.
  const flags = async (query: string) => (await matrix(query)).skills.filter(({ single }: { single: boolean }) => single).map(({ code }: { code: string }) => code)
  expect(await flags(`?q=nobody`)).toEqual(await flags(''))
  expect(await flags(`?region=CN&q=nobody`)).toEqual(await flags('?region=CN'))
  expect(await flags('?region=TW')).toEqual([])
  // Of one alone nobody could be second.
  expect([(await flags('')).length > 0, await flags('?region=CN')]).toEqual([true, []])
  // Whoever only works on events sees themself, and of others how good they are but not what was said of them.
  const other = await world.agency.staff('crew')
  expect((await other.get('/api/skills/matrix')).data.rows.map(({ id }: { id: string }) => id)).toEqual([other.id])
  const [theirs, seen] = [await owner.get(`/api/skills/people/${hao.id}`), await other.get(`/api/skills/people/${hao.id}`)]
  expect([seen, theirs].map(({ data }) => data.findings.some(({ evidence }: { evidence: string | null }) => evidence !== null))).toEqual([false, true])
  expect(seen.data.skills).toEqual(theirs.data.skills)
  expect((await matrix('?group=safety')).skills.every(({ group }: { group: string }) => group === 'safety')).toBe(true)
  expect((await owner.get('/api/skills/matrix?eventId=evt_00000000000000000000000000')).status).toBe(404)
  const file = await owner.get('/api/skills/matrix/export?format=csv&language=zh-Hans&group=planning&region=CN')
  expect(file.data).toMatch(/现场执行/)
  expect((await owner.get('/api/skills/matrix/export?format=csv&language=en&group=nope')).status).toBe(404)
  expect(file.data.trim().split('\n')).toHaveLength(2)
  // What asks for more opens a gap; a skill that was put away leaves the matrix.
  expect((await owner.put('/api/skills/targets', { revision: 0, of: 'position', code: 'coordinator', skill: 'site_work', level: 4 })).status).toBe(200)
  expect(await cellOf(hao, 'site_work')).toMatchObject({ target: 4, level: 3 })
  expect((await owner.put('/api/skills/targets', { revision: 0, of: 'position', code: 'coordinator', skill: 'first_aid', level: 2, must: true })).error!.details.fields).toEqual({ must: 'not_an_option' })
  for (const of of ['position', 'duty']) expect((await owner.put('/api/skills/targets', { revision: 0, of, code: 'nope', skill: 'first_aid', level: 2 })).error!.details.fields).toEqual({ code: 'not_an_option' })
  expect((await owner.put('/api/skills/papers', { revision: 0, duty: 'nope', kind: 'driver_licence', asked: 'must' })).error!.details.fields).toEqual({ duty: 'not_an_option' })
})

test('who is to have a duty is asked what it requires, over its days: a level that counts, a paper that holds, days that are free', async () => {
  const { agency } = world
  const clientId = await agency.newClient()
  const event = (id: string, startsOn: string, endsOn: string) => ({ agencyId: agency.id, id, createdAt: '2026-11-01T00:00:00.000Z', clientId, briefId: null, name: `Event ${id}`, startsOn, endsOn, zone: 'Asia/Shanghai', place: 'Shanghai', phase: 'before' as const, coordinatorId: owner.id })
  await agency.db.insert(events).values([event('evt_gala', '2026-12-09', '2026-12-10'), event('evt_fair', '2026-12-10', '2026-12-12')])
  const give = (to: Person, duty: string, on = 'evt_gala') => owner.post(`/api/events/${on}/duties`, { personId: to.id, duty })
  const require = (revision: number, must: boolean) => owner.put('/api/skills/targets', { revision, of: 'duty', code: 'catering', skill: 'food_safety', level: 3, must })

  // What is only wished for is told, and keeps nobody from it.
  expect(await give(hao, 'operations')).toMatchObject({ status: 201, data: { reasons: [{ code: 'level_missing', must: false, names: { en: 'Evacuation' }, has: null, needs: 2 }] } })
  expect((await require(0, true)).status).toBe(200)
  expect(await give(hao, 'catering')).toMatchObject({ status: 409, error: { code: 'not_eligible', details: { reasons: [{ code: 'level_missing', must: true, needs: 3 }, { must: false }] } } })
  expect((await say(manager, hao, { skill: 'food_safety', level: 3, way: 'event', eventId: 'evt_gala' })).status).toBe(201)
  expect((await owner.put('/api/skills/papers', { revision: 0, duty: 'catering', kind: 'driver_licence', asked: 'must' })).status).toBe(200)
  expect((await owner.put('/api/skills/papers', { revision: 0, duty: 'catering', kind: 'food_licence', asked: 'must' })).error!.details.fields).toEqual({ kind: 'not_an_option' })
  const licence = { agencyId: agency.id, id: 'crd_licence', createdAt: '2026-11-01T00:00:00.000Z', supplierId: null, holderKind: 'person' as const, holderId: hao.id, kind: 'driver_licence', state: 'verified' as const, fields: {}, validTo: '2026-12-09', addedBy: hao.id }
  await agency.db.insert(credentials).values(licence)
  expect((await give(hao, 'catering')).error!.details.reasons[0]).toMatchObject({ code: 'paper_lapses', must: true, until: '2026-12-09' })
  // Renewed from its last day on, it holds on both days of the gala.
  await agency.db.update(credentials).set({ state: 'superseded' }).where(and(eq(credentials.agencyId, agency.id), eq(credentials.id, 'crd_licence')))
  await agency.db.insert(credentials).values({ ...licence, id: 'crd_renewed', validFrom: '2026-12-10', validTo: '2026-12-10' })
  expect((await give(hao, 'catering')).status).toBe(201)

  // Whoever gives a duty sees before what speaks against whom: who is fit first, who may not have it last and why.
  type Candidate = { id: string; may: boolean; lacking: string | null; reasons: { code: string; must: boolean; has?: number | null }[] }
  const could = async (duty: string, more = '') => (await owner.get(`/api/events/evt_fair/candidates?duty=${duty}${more}`)).data as { rows: Candidate[]; more: boolean }
  const forCatering = await could('catering')
  expect(forCatering.more).toBe(false)
  expect(forCatering.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([owner.id, manager.id, hao.id, trainer.id]))
  expect(forCatering.rows.map(({ id }) => id)).not.toContain(auditor.id)
  expect(forCatering.rows.find(({ id }) => id === trainer.id)).toMatchObject({ may: false, reasons: expect.arrayContaining([expect.objectContaining({ code: 'level_missing', must: true, has: null })]) })
  // Their licence ends before this event does, and they are on another in these days.
  expect(forCatering.rows.find(({ id }) => id === hao.id)).toMatchObject({ may: false, reasons: [{ code: 'paper_lapses', must: true }, { code: 'level_missing', has: 2 }, { code: 'not_free', must: false }] })
  expect((await could('coordinator')).rows.find(({ id }) => id === trainer.id)).toMatchObject({ may: false, lacking: 'may_not_coordinate' })
  const [fittest] = (await could('venue')).rows
  expect(fittest).toMatchObject({ may: true })
  expect((await could('venue', `&q=nobody&chosen=${hao.id}`)).rows.map(({ id }) => id)).toEqual([hao.id])
  expect((await hao.get('/api/events/evt_fair/candidates?duty=cook')).status).toBe(422)

  // Whoever is away all the time is not there; another event on the same days is told.
  await hao.post(`/api/people/${hao.id}/leaves`, { fromOn: '2026-12-12', toOn: '2026-12-12', deputyId: manager.id })
  expect(await give(hao, 'venue', 'evt_fair')).toMatchObject({ status: 201 })
  // Whoever has it already is not asked again.
  expect((await could('venue')).rows.map(({ id }) => id)).not.toContain(hao.id)
  const { team } = (await owner.get('/api/overview/events/evt_fair/today')).data
  expect(team).toMatchObject({ of: 1, ready: 0, rows: [{ may: true }] })
  expect(team.rows[0].reasons).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'not_free', why: 'event', title: 'Event evt_gala', must: false }), expect.objectContaining({ code: 'not_free', why: 'leave', must: false })]))
  await manager.post(`/api/people/${manager.id}/leaves`, { fromOn: '2026-12-01', toOn: '2026-12-31', deputyId: owner.id })
  expect((await give(manager, 'venue')).error!.details.reasons[0]).toMatchObject({ code: 'not_free', why: 'leave', must: true })
  // Of an event they may not see, others learn the days alone.
  const limited = await agency.staff('manager', { clients: [], events: ['evt_fair'] })
  const seen = (await limited.get('/api/overview/events/evt_fair/today')).data.team.rows[0].reasons
  expect(seen).toEqual(expect.arrayContaining([expect.objectContaining({ why: 'event', title: null, from: '2026-12-09' })]))
})
