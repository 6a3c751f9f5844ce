import { beforeAll, expect, test } from 'vitest'
import { people } from '../../db/schema/agency/people'
import { posts } from '../../db/schema/agency/skills'
import { and, eq } from 'drizzle-orm'
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
  expect((await matrix('?group=safety')).skills.every(({ group }: { group: string }) => group === 'safety')).toBe(true)
  expect((await owner.get('/api/skills/matrix?eventId=evt_00000000000000000000000000')).status).toBe(404)
  const file = await owner.get('/api/skills/matrix/export?format=csv&language=zh-Hans&group=planning&region=CN')
  expect(file.data).toMatch(/现场执行/)
  expect(file.data.trim().split('\n')).toHaveLength(2)
  // What asks for more opens a gap; a skill that was put away leaves the matrix.
  expect((await owner.put('/api/skills/targets', { revision: 0, of: 'position', code: 'coordinator', skill: 'site_work', level: 4 })).status).toBe(200)
  expect(await cellOf(hao, 'site_work')).toMatchObject({ target: 4, level: 3 })
  expect((await owner.put('/api/skills/targets', { revision: 0, of: 'position', code: 'coordinator', skill: 'first_aid', level: 2, must: true })).error!.details.fields).toEqual({ must: 'not_an_option' })
})
