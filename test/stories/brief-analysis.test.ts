import { beforeAll, expect, test } from 'vitest'
import { fetchRaw, newWorld, origin, type Person, type World } from '../world'
import { company, freeze, sign, submitted, type Company } from './brief-steps'

let world: World
let these: Company
let manager: Person
beforeAll(async () => {
  world = await newWorld()
  these = await company(world.agency)
  manager = await world.agency.staff('manager')
})

const secret = 'Zorblax'
const thought = { goals: `${secret} wants the board seat`, needs: `${secret} needs a stage`, risks: [{ risk: `${secret} may leave`, answer: null }] }
const write = (by: Person, brief: string, revision: number, more: object = {}) => by.put(`/api/briefs/${brief}/analysis`, { revision, ...thought, ...more })
const read = async (by: Person, brief: string) => (await by.get(`/api/briefs/${brief}/analysis`)).data
const review = (by: Person, brief: string, revision: number, ready: boolean, remark: string | null = null) => by.post(`/api/briefs/${brief}/analysis/review`, { revision, ready, remark })

test('staff write it by revision, a colleague reviews exactly that, and writing anew asks for another review', async () => {
  const brief = await submitted(these.signer)
  expect(await read(these.coordinator, brief)).toMatchObject({ revision: 0, written: null, review: null })
  expect(await review(manager, brief, 1, true)).toMatchObject({ status: 409, error: { code: 'analysis_not_reviewable', details: { missing: ['analysis'] } } })
  expect((await write(these.coordinator, brief, 0)).data).toEqual({ revision: 1 })
  expect(await write(manager, brief, 0)).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { goals: thought.goals } } } })

  expect(await review(these.coordinator, brief, 1, true)).toMatchObject({ status: 409, error: { details: { missing: ['own'] } } })
  expect(await review(manager, brief, 1, false)).toMatchObject({ status: 422, error: { details: { fields: { remark: 'required' } } } })
  expect((await review(manager, brief, 1, false, 'Ask who decides')).status).toBe(201)
  expect((await read(these.coordinator, brief)).review).toMatchObject({ ready: false, remark: 'Ask who decides', by: { id: manager.id } })
  expect((await write(these.coordinator, brief, 2, { needs: 'More' })).data).toEqual({ revision: 3 })
  expect(await read(these.coordinator, brief)).toMatchObject({ needs: 'More', review: null, written: { by: { id: these.coordinator.id } } })
})

test('of two who write at once one does', async () => {
  const brief = await submitted(these.signer)
  const both = await Promise.all([write(these.coordinator, brief, 0), write(manager, brief, 0)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('no client reads a word of it anywhere, and no version knows of it', async () => {
  const here = await company(world.agency)
  const brief = await submitted(here.signer)
  await write(here.coordinator, brief, 0)
  await review(manager, brief, 1, true, `${secret} is right`)
  const { data: version } = await freeze(here.coordinator, brief)
  await sign(here.signer, brief, 1, version.sha256)
  expect((await manager.post(`/api/briefs/${brief}/event`, { coordinatorId: here.coordinator.id })).status).toBe(201)
  await world.settle()

  expect((await here.signer.get(`/api/briefs/${brief}/analysis`)).status).toBe(403)
  expect((await write(here.signer, brief, 2)).status).toBe(403)
  const paths = [
    `/api/briefs/${brief}`, `/api/briefs/${brief}/versions/1`, `/api/briefs/${brief}/versions/1/difference`, `/api/briefs/${brief}/links`, '/api/briefs', '/api/changes', `/api/looks/${brief}`, '/api/notices',
    '/api/overview/client', `/api/search?q=${secret}`, `/api/threads/talks?subjectKind=brief&subjectId=${brief}`, `/api/signoffs?subjectId=${brief}`, `/api/promises?briefId=${brief}`, '/api/events',
  ]
  for (const path of paths) {
    const { status, data } = await here.signer.get(path)
    expect(status, path).toBe(200)
    expect(JSON.stringify(data), path).not.toMatch(new RegExp(`${secret}|analys|approval[.]`, 'i'))
  }
  expect(JSON.stringify((await here.coordinator.get(`/api/briefs/${brief}/versions/1`)).data)).not.toContain(secret)
  const sheet = await fetchRaw(new Request(`${origin}/api/briefs/export?format=csv&language=en`, { headers: { cookie: here.coordinator.cookie } }))
  expect(await sheet.text()).not.toContain(secret)
  expect(JSON.stringify((await here.coordinator.get(`/api/search?q=${secret}`)).data)).not.toContain(brief)
  expect((await world.mails()).map(({ subject, text }) => subject + text).join()).not.toContain(secret)
})

test('limited staff who do not see the client do not see it either', async () => {
  const brief = await submitted(these.signer)
  await write(these.coordinator, brief, 0)
  const far = await world.agency.staff('manager', { clients: [], events: [] })
  expect((await far.get(`/api/briefs/${brief}/analysis`)).status).toBe(404)
  expect((await write(far, brief, 1)).status).toBe(404)
})
