import { beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../../workers/modules/briefs/rules/canonical'
import { sha256 as sha256Of } from '../../workers/kernel/hash'
import { newWorld, type World } from '../world'
import { answer, ask, company, filled, freeze, frozen, look, sign, submit, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

describe('a version', () => {
  test('is the text that was hashed: anybody can make the hash again from what they are shown', async () => {
    const { brief, sha256 } = await frozen(meridian)
    const { content } = (await meridian.viewer.get(`/api/briefs/${brief}/versions/1`)).data
    expect(await sha256Of(canonical(content))).toBe(sha256)
  })

  test('stays as it was when the brief goes on', async () => {
    const { brief, sha256 } = await frozen(meridian)
    await answer(meridian.signer, brief, 'city', 'Suzhou', 1)
    expect((await freeze(meridian.coordinator, brief)).data).toMatchObject({ number: 2 })
    expect((await meridian.signer.get(`/api/briefs/${brief}/versions/1`)).data).toMatchObject({ sha256, content: { answers: { city: { value: 'Shanghai' } } } })
    const table = String((await meridian.signer.get(`/api/briefs/${brief}/versions/1/export?language=zh-Hant`)).data)
    expect(table).toContain('地點,城市,Shanghai')
    expect(table.trim().split('\r\n').length).toBeGreaterThan(50)
    expect((await meridian.signer.get(`/api/briefs/${brief}/versions/2`)).data.content.answers.city.value).toBe('Suzhou')
    expect((await look(meridian.signer, brief)).versions.map(({ number }: { number: number }) => number)).toEqual([2, 1])
  })

  test.each(['0', '2', '1.5', 'first', '-1', '9'.repeat(20)])('there is no version %s', async (number) => {
    const { brief, sha256 } = await frozen(meridian)
    expect((await meridian.signer.get(`/api/briefs/${brief}/versions/${number}`)).status).toBe(404)
    expect((await meridian.signer.post(`/api/briefs/${brief}/versions/${number}/signoff`, { answer: 'approve', sha256 })).status).toBe(404)
  })
})

describe('freezing', () => {
  test('a draft is not frozen, nor what cannot be', async () => {
    const brief = await filled(meridian.signer)
    expect(await freeze(meridian.coordinator, brief)).toMatchObject({ status: 409, error: { code: 'brief_not_freezable', details: { missing: ['state'] } } })
    await submit(meridian.signer, brief)
    await answer(meridian.signer, brief, 'to', '2026-12-09', 1)
    expect(await freeze(meridian.coordinator, brief)).toMatchObject({ status: 409, error: { details: { missing: ['ends_before_it_begins'] } } })
    await meridian.signer.del(`/api/briefs/${brief}/answers/to?revision=2`)
    expect(await freeze(meridian.coordinator, brief)).toMatchObject({ status: 409, error: { details: { missing: ['to'] } } })
  })

  test('a brief that moved on since it was looked at is not frozen', async () => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    const { revision } = await look(coordinator, brief)
    const { data: thread } = await ask(coordinator, brief, signer.id)
    await signer.post(`/api/threads/${thread.id}/answer`, { text: 'Yes.' })
    expect(await coordinator.post(`/api/briefs/${brief}/versions`, { revision })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { state: 'clarifying' } } } })
  })

  test('two at once make one version', async () => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    const both = await Promise.all([freeze(coordinator, brief), freeze(await world.agency.staff('manager'), brief)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await look(coordinator, brief)).versions).toHaveLength(1)
  })

  test('twice with one key is once', async () => {
    const { coordinator } = meridian
    const brief = await submitted(meridian.signer)
    const { revision } = await look(coordinator, brief)
    const send = () => coordinator.post(`/api/briefs/${brief}/versions`, { revision }, { 'idempotency-key': 'freeze-1' })
    const both = await Promise.all([send(), send()])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(both[0].data).toEqual(both[1].data)
  })
})

describe('signing', () => {
  test('an older version or another text is superseded', async () => {
    const { signer, coordinator } = meridian
    const { brief, sha256: first } = await frozen(meridian)
    expect(await sign(signer, brief, 1, 'f'.repeat(64))).toMatchObject({ status: 409, error: { code: 'version_superseded', details: { newest: 1 } } })
    await answer(signer, brief, 'city', 'Suzhou', 1)
    expect(await sign(signer, brief, 1, first)).toMatchObject({ status: 409, error: { code: 'brief_not_agreeable', details: { missing: ['state'] } } })
    const { sha256 } = (await freeze(coordinator, brief)).data
    expect(await sign(signer, brief, 1, first)).toMatchObject({ status: 409, error: { code: 'version_superseded', details: { newest: 2 } } })
    expect(await sign(signer, brief, 2, first)).toMatchObject({ status: 409, error: { code: 'version_superseded' } })
    expect((await sign(signer, brief, 2, sha256)).status).toBe(201)
  })

  test('wanting changes says which, and takes it back to clarifying', async () => {
    const { signer, coordinator } = meridian
    const counterpart = await world.agency.staff('crew')
    await coordinator.patch(`/api/clients/${meridian.client}`, { revision: 1, counterpartId: counterpart.id })
    const { brief, sha256 } = await frozen(meridian)
    expect(await sign(signer, brief, 1, sha256, 'changes_required')).toMatchObject({ status: 422, error: { details: { fields: { comment: 'required' } } } })
    expect(await sign(signer, brief, 1, sha256, 'changes_required', 'Not that city')).toMatchObject({ status: 201, data: { answer: 'changes_required', brief: { state: 'clarifying' } } })
    await world.settle()
    const told = { kind: 'brief.changes_required', details: { title: 'Regional launch', version: '1', comment: 'Not that city' }, path: `/briefs/${brief}` }
    for (const person of [coordinator, counterpart]) {
      expect((await person.get('/api/notices')).data.rows).toContainEqual(expect.objectContaining({ ...told, details: expect.objectContaining(told.details) }))
    }
    expect(JSON.stringify((await signer.get(`/api/briefs/${brief}`)).data)).not.toContain(counterpart.id)
    expect((await freeze(coordinator, brief)).data.number).toBe(2)
  })

  test('approving with changes is agreeing, and what is to change stays on record', async () => {
    const { brief, sha256 } = await frozen(meridian)
    const signed = await sign(meridian.signer, brief, 1, sha256, 'approve_with_changes', 'Two more vegetarian meals')
    expect(signed).toMatchObject({ status: 201, data: { brief: { state: 'agreed' } } })
    expect((await meridian.coordinator.get(`/api/signoffs/${signed.data.id}`)).data).toMatchObject({ subject: { kind: 'brief', id: brief }, version: 1, sha256, comment: 'Two more vegetarian meals', person: { id: meridian.signer.id } })
  })

  test('two who sign at once sign once', async () => {
    const { brief, sha256 } = await frozen(meridian)
    const both = await Promise.all([sign(meridian.signer, brief, 1, sha256), sign(meridian.colleague, brief, 1, sha256, 'changes_required', 'Wait')])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await meridian.signer.get(`/api/briefs/${brief}/versions/1`)).data.signoffs).toHaveLength(1)
  })

  test('an answer that is none is refused', async () => {
    const { brief, sha256 } = await frozen(meridian)
    expect(await sign(meridian.signer, brief, 1, sha256.slice(1), 'maybe')).toMatchObject({ status: 422, error: { details: { fields: { answer: 'not_an_option', sha256: 'not_a_hash' } } } })
  })
})
