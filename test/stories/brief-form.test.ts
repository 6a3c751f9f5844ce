import { beforeAll, describe, expect, test } from 'vitest'
import { briefVersions } from '../../db/schema/agency/briefs'
import { newWorld, type World } from '../world'
import { answer, ask, company, filled, freeze, frozen, look, needed, sign, started, submit, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

const opening = { date: '2030-12-10', start: '09:00', end: '10:00', name: 'Opening', pax: 612, set_up: 'theatre' }
const fill = (by: Company['signer'], brief: string, answers: unknown[]) => by.post(`/api/briefs/${brief}/answers`, { answers })

describe('a table', () => {
  test('has rows that are answers of their own: two people in two rows never meet, in one row the second is told', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    const both = await Promise.all([answer(signer, brief, 'functions.a1', opening), answer(colleague, brief, 'functions.b2', { ...opening, name: 'Dinner', start: '19:00', end: '00:30' })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await answer(signer, brief, 'functions.a1', { ...opening, pax: 600 }, 1)).toMatchObject({ status: 200, data: { answer: { revision: 2 }, progress: { groups: expect.arrayContaining([expect.objectContaining({ group: 'functions', done: true, answered: 1 })]) } } })
    expect(await answer(colleague, brief, 'functions.a1', { ...opening, pax: 500 }, 1)).toMatchObject({ status: 409, error: { details: { current: { value: { pax: 600 }, by: { id: signer.id } } } } })
    expect(await signer.del(`/api/briefs/${brief}/answers/functions.b2?revision=1`)).toMatchObject({ status: 200, data: { answer: null } })
    expect((await look(colleague, brief)).answers.map(({ field }: { field: string }) => field)).toEqual(['functions.a1'])
  })

  test('says of each cell what cannot stand, and takes no row the form does not have', async () => {
    const { signer } = meridian
    const brief = await started(signer)
    expect(await answer(signer, brief, 'functions.a1', { ...opening, start: '9', end: undefined, colour: 'blue' })).toMatchObject({
      status: 422, error: { details: { fields: { 'value.start': 'not_a_time', 'value.end': 'required', 'value.colour': 'not_a_row' } } },
    })
    for (const key of ['goal.a1', 'functions.', 'functions.A', 'colour.a1']) expect((await answer(signer, brief, key, opening)).status, key).toBe(404)
    expect(await answer(signer, brief, 'functions', opening)).toMatchObject({ status: 422, error: { details: { fields: { value: 'not_a_row' } } } })
    expect((await signer.put(`/api/briefs/${brief}/answers/functions.a1`, { notApplicable: true, revision: null })).status).toBe(422)
    expect((await signer.put(`/api/briefs/${brief}/answers/functions`, { notApplicable: true, revision: null })).status).toBe(200)
  })

  test('is agreed line by line, asked about line by line, and reckoned with', async () => {
    const { signer, coordinator } = meridian
    const brief = await filled(signer)
    await answer(signer, brief, 'area', 300)
    const wide = await answer(signer, brief, 'functions.a1', opening)
    expect(wide.data.contradictions).toEqual([{ code: 'space_beyond_area', fields: ['area', 'functions.a1'], impossible: false }])
    await answer(signer, brief, 'functions.b2', { ...opening, date: '2026-12-14', name: 'Late' })
    expect(await submit(signer, brief)).toMatchObject({ status: 409, error: { details: { missing: ['function_outside_dates'] } } })
    await signer.del(`/api/briefs/${brief}/answers/functions.b2?revision=1`)
    expect((await submit(signer, brief)).status).toBe(201)
    const { data: thread } = await ask(coordinator, brief, signer.id, 'functions.a1')
    expect(await ask(coordinator, brief, signer.id, 'colour')).toMatchObject({ status: 422, error: { details: { fields: { field: 'not_a_field' } } } })
    await signer.post(`/api/threads/${thread.id}/answer`, { text: 'Yes.' })
    await freeze(coordinator, brief)
    const { content } = (await signer.get(`/api/briefs/${brief}/versions/1`)).data
    expect(content.answers['functions.a1']).toEqual({ value: opening, notApplicable: false })
    expect(content.form.find(({ key }: { key: string }) => key === 'functions')).toMatchObject({ group: 'functions', kind: 'rows' })
    expect(content.questions).toMatchObject([{ field: 'functions.a1' }])
  })

  test('a brief of four hundred answers stays cheap, and a table has its end', async () => {
    const { signer, coordinator } = meridian
    const brief = await filled(signer)
    const line = (at: number) => ({ field: `materials.r${at}`, value: { item: 'gift', quantity: at + 1 } })
    const lines = (table: string, value: unknown) => Array.from({ length: 195 }, (_, at) => ({ field: `${table}.r${at}`, value }))
    expect((await fill(signer, brief, Array.from({ length: 200 }, (_, at) => line(at)))).data.answers).toHaveLength(200)
    expect((await fill(signer, brief, lines('transfers', { date: '2030-12-10', from: 'A', to: 'B', people: 2 }))).status).toBe(201)
    expect(await answer(signer, brief, 'materials.more', { item: 'gift', quantity: 1 })).toMatchObject({ status: 409, error: { code: 'too_many_rows', details: { most: 200 } } })
    expect((await fill(signer, brief, [{ field: 'materials.more', value: { item: 'gift', quantity: 1 } }])).status).toBe(409)
    const seen = await look(coordinator, brief)
    expect(seen.answers).toHaveLength(400)
    expect((await coordinator.get('/api/briefs')).data.rows.find(({ id }: { id: string }) => id === brief).percent).toBe(seen.progress.percent)
  })
})

describe('many answers at once', () => {
  test('fill only what nobody has answered, and all of them or none', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    await answer(colleague, brief, 'hosts', 4)
    const passed = await fill(signer, brief, [{ field: 'hosts', notApplicable: true }, { field: 'photographers', notApplicable: true }])
    expect(passed).toMatchObject({ status: 201, data: { answers: [{ field: 'photographers', notApplicable: true }] } })
    expect(await fill(signer, brief, [{ field: 'city', value: 'Shanghai' }, { field: 'vip', value: 'many' }])).toMatchObject({ status: 422 })
    expect(await fill(signer, brief, [{ field: 'goal', notApplicable: true }])).toMatchObject({ status: 422 })
    expect((await look(signer, brief)).answers).toHaveLength(2)
    expect((await fill(signer, brief, [{ field: 'hosts', notApplicable: true }])).data.answers).toEqual([])
  })

  test('two people who fill the same at once end with one answer each', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    const both = await Promise.all([fill(signer, brief, [{ field: 'city', value: 'Shanghai' }]), fill(colleague, brief, [{ field: 'city', value: 'Suzhou' }, { field: 'venue', value: 'Hall' }])])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await look(signer, brief)).answers).toHaveLength(2)
  })

  test('a viewer fills nothing', async () => {
    const brief = await started(meridian.signer)
    expect((await fill(meridian.viewer, brief, [{ field: 'city', value: 'Shanghai' }])).status).toBe(403)
  })
})

describe('an earlier brief', () => {
  test('of the same client, once agreed, offers its answers with who gave them', async () => {
    const lone = await company(world.agency)
    const { signer, coordinator } = lone
    const fresh = await started(signer)
    expect((await signer.get(`/api/briefs/${fresh}/earlier`)).data).toEqual({ earlier: null })
    const { brief, sha256 } = await frozen(lone)
    expect((await signer.get(`/api/briefs/${fresh}/earlier`)).data).toEqual({ earlier: null })
    await sign(signer, brief, 1, sha256)
    const { earlier } = (await coordinator.get(`/api/briefs/${fresh}/earlier`)).data
    expect(earlier).toMatchObject({ id: brief, year: 2030, answers: expect.arrayContaining([expect.objectContaining({ field: 'city', value: needed.city, answeredBy: expect.objectContaining({ id: signer.id }) })]) })
    expect((await meridian.signer.get(`/api/briefs/${fresh}/earlier`)).status).toBe(404)
    expect((await lone.viewer.get(`/api/briefs/${fresh}/earlier`)).status).toBe(403)
  })
})

test('an answer that staff gave says so', async () => {
  const { signer, coordinator } = meridian
  const brief = await started(signer)
  await answer(coordinator, brief, 'city', 'Shanghai')
  await answer(signer, brief, 'venue', 'Hall')
  expect((await look(signer, brief)).answers).toMatchObject([{ field: 'city', forClient: true }, { field: 'venue', forClient: false }])
})

test('the holidays of the agency’s and the client’s country are known beside the dates', async () => {
  const brief = await started(meridian.signer)
  const { days } = (await meridian.signer.get(`/api/briefs/${brief}/holidays`)).data
  expect(days).toEqual(expect.arrayContaining([expect.objectContaining({ country: 'CN', day: '2026-10-01', working: false })]))
})

describe('an agency’s own form', () => {
  const tea = { group: 'food', kind: 'choice', required: true, names: { en: 'Which tea?', 'zh-Hant': '哪一種茶？' }, options: ['Green', 'Black'] }

  test('is set by owner or director, kept in the trail, and asked in briefs begun from then on', async () => {
    const { agency } = await newWorld()
    const { signer, coordinator } = await company(agency)
    const [owner, manager] = [await agency.staff('owner'), await agency.staff('manager')]
    const old = await started(signer)
    expect((await owner.get('/api/briefs/form')).data).toEqual({ revision: 0, off: [], required: [], own: [] })
    const set = await owner.put('/api/briefs/form', { revision: 0, off: ['crew', 'vegan'], required: ['venue'], own: [tea] })
    expect(set).toMatchObject({ status: 200, data: { revision: 1, off: ['crew', 'vegan'], own: [{ key: expect.stringMatching(/^own_/), names: tea.names }] } })
    expect((await manager.put('/api/briefs/form', { revision: 1, off: [], required: [], own: [] })).status).toBe(403)
    expect(await owner.put('/api/briefs/form', { revision: 0, off: [], required: [], own: [] })).toMatchObject({ status: 409, error: { details: { current: { revision: 1 } } } })
    expect(await owner.put('/api/briefs/form', { revision: 1, off: ['goal'], required: [], own: [] })).toMatchObject({ status: 422, error: { details: { fields: { off: 'always_asked' } } } })
    expect((await owner.get('/api/audit?action=form.change')).data.rows).toMatchObject([{ action: 'form.change' }])

    const brief = await filled(signer)
    const [{ key }] = set.data.own
    expect((await answer(signer, brief, 'hosts', 4)).status).toBe(404)
    expect(await submit(signer, brief)).toMatchObject({ status: 409, error: { details: { missing: ['venue', key] } } })
    expect(await answer(signer, brief, key, 'Oolong')).toMatchObject({ status: 422 })
    await answer(signer, brief, key, 'Green')
    await answer(signer, brief, 'venue', 'Hall')
    expect((await submit(signer, brief)).status).toBe(201)

    expect((await answer(signer, old, 'hosts', 4)).status).toBe(200)
    expect((await look(signer, old)).form.some((field: { key: string }) => field.key === key)).toBe(false)
    await owner.put('/api/briefs/form', { revision: 1, off: [], required: [], own: [] })
    await freeze(coordinator, brief)
    expect((await signer.get(`/api/briefs/${brief}/versions/1`)).data.content.form).toEqual(expect.arrayContaining([expect.objectContaining({ key, kind: 'choice', options: tea.options })]))
  })
})

test('what was frozen when the form was smaller reads as it was', async () => {
  const { agency } = world
  const { brief } = await frozen(meridian)
  const content = { brief, number: 9, title: 'Old', form: [{ key: 'goal', step: 'goal', kind: 'paragraph', required: true }], answers: { goal: { value: 'Thank', notApplicable: false } }, questions: [], files: [] }
  await agency.db.insert(briefVersions).values({ agencyId: agency.id, id: `ver_old_${brief}`, createdAt: new Date().toISOString(), briefId: brief, clientId: meridian.client, number: 9, content: JSON.stringify(content), sha256: '0'.repeat(64), frozenBy: meridian.coordinator.id })
  expect((await meridian.signer.get(`/api/briefs/${brief}/versions/9`)).data.content).toEqual(content)
})
