import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../../db/schema/agency/kernel'
import { newWorld, type World } from '../world'
import { answer, company, filled, frozen, look, sign, started, submitted, type Company } from './brief-steps'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

describe('one answer', () => {
  test('is a value, not applicable, or not there', async () => {
    const { signer } = meridian
    const brief = await started(signer)
    const path = `/api/briefs/${brief}/answers/vip`

    const value = await answer(signer, brief, 'vip', 24)
    expect(value).toMatchObject({ status: 200, data: { answer: { field: 'vip', value: 24, notApplicable: false, revision: 1, answeredBy: { id: signer.id } }, progress: { percent: 1 } } })
    expect(await signer.put(path, { notApplicable: true, revision: 1 })).toMatchObject({ status: 200, data: { answer: { value: null, notApplicable: true, revision: 2 }, progress: { percent: 1 } } })
    expect(await signer.del(`${path}?revision=2`)).toMatchObject({ status: 200, data: { answer: null, progress: { percent: 0 } } })
    expect((await look(signer, brief)).answers).toEqual([])
    expect(await answer(signer, brief, 'vip', 12)).toMatchObject({ status: 200, data: { answer: { revision: 1 } } })
  })

  test.each([
    ['expected', { value: 'many', revision: null }, { value: 'not_a_number' }],
    ['expected', { notApplicable: true, revision: null }, { notApplicable: 'required' }],
    ['from', { value: '2026-02-30', revision: null }, { value: 'not_a_date' }],
    ['interpreting', { value: 'whispered', revision: null }, { value: 'not_an_option' }],
    ['ceiling', { value: { amount: 1.5, currency: 'CNY' }, revision: null }, { value: 'not_money' }],
    ['goal', { value: '  ', revision: null }, { value: 'required' }],
    ['goal', { value: ['a', 'list'], revision: null }, { value: 'not_a_text' }],
    ['goal', { value: [['a']], revision: null }, { value: 'not_an_answer' }],
    ['vip', { revision: null }, { value: 'required' }],
    ['vip', { value: 3, notApplicable: true, revision: null }, { value: 'not_applicable' }],
    ['vip', { value: 3 }, { revision: 'required' }],
    ['vip', { value: 3, revision: null, by: 'me' }, { by: 'unknown_key' }],
  ])('%s does not take %j', async (field, body, fields) => {
    const brief = await started(meridian.signer)
    expect(await meridian.signer.put(`/api/briefs/${brief}/answers/${field}`, body)).toMatchObject({ status: 422, error: { details: { fields } } })
  })

  test('what the form does not ask has no answer', async () => {
    const brief = await started(meridian.signer)
    expect((await answer(meridian.signer, brief, 'colour', 'blue')).status).toBe(404)
    expect((await meridian.signer.del(`/api/briefs/${brief}/answers/vip?revision=one`)).status).toBe(422)
  })

  test('contradictions are said and kept', async () => {
    const brief = await started(meridian.signer)
    await answer(meridian.signer, brief, 'expected', 20)
    expect((await answer(meridian.signer, brief, 'vip', 21)).data.contradictions).toEqual([{ code: 'more_vip_than_expected', fields: ['expected', 'vip'], impossible: true }])
  })
})

describe('two people at once', () => {
  test('different questions never meet', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    const both = await Promise.all([answer(signer, brief, 'city', 'Shanghai'), answer(colleague, brief, 'vip', 24)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await look(signer, brief)).answers).toHaveLength(2)
  })

  test('of two first answers to one question, one stands and the other is told', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    const both = await Promise.all([answer(signer, brief, 'city', 'Shanghai'), answer(colleague, brief, 'city', 'Suzhou')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const [stood, refused] = both[0].status === 200 ? both : [both[1], both[0]]
    const { value, revision, answeredBy, answeredAt } = stood.data.answer
    expect(refused.error).toMatchObject({ code: 'changed_meanwhile', details: { current: { value, revision, by: answeredBy, at: answeredAt, notApplicable: false } } })
  })

  test('the second who changes an answer sees the first\'s, and may then insist', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    await answer(signer, brief, 'city', 'Shanghai')
    await answer(colleague, brief, 'city', 'Suzhou', 1)
    const late = await answer(signer, brief, 'city', 'Hangzhou', 1)
    expect(late).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { value: 'Suzhou', revision: 2, by: { id: colleague.id } } } } })
    expect(await answer(signer, brief, 'city', 'Hangzhou', late.error!.details.current.revision)).toMatchObject({ status: 200, data: { answer: { value: 'Hangzhou', revision: 3 } } })
  })

  test('an answer taken back meanwhile is no longer there to change', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    await answer(signer, brief, 'city', 'Shanghai')
    await colleague.del(`/api/briefs/${brief}/answers/city?revision=1`)
    expect(await answer(signer, brief, 'city', 'Suzhou', 1)).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: null } } })
    expect((await colleague.del(`/api/briefs/${brief}/answers/city?revision=1`)).status).toBe(200)
  })

  test('the same answer sent again changes nothing and is not refused', async () => {
    const { signer, colleague } = meridian
    const brief = await started(signer)
    const first = await answer(signer, brief, 'ceiling', { amount: 144_000_000, currency: 'CNY' })
    expect((await answer(signer, brief, 'ceiling', { amount: 144_000_000, currency: 'CNY' })).data).toEqual(first.data)
    expect((await answer(colleague, brief, 'ceiling', { currency: 'CNY', amount: 144_000_000 })).data).toEqual(first.data)
    const trail = await world.agency.db.select().from(audit).where(eq(audit.action, 'brief.answer'))
    expect(trail.filter(({ after }) => after?.briefId === brief)).toHaveLength(1)
  })
})

describe('answers and the state of the brief', () => {
  test('staff may answer while it is clarified', async () => {
    const brief = await submitted(meridian.signer)
    expect(await answer(meridian.coordinator, brief, 'venue', 'West Bund Hall')).toMatchObject({ status: 200, data: { brief: { state: 'submitted' } } })
  })

  test('an answer to what was ready to agree takes it back to clarifying, in one commit that says so', async () => {
    const { brief } = await frozen(meridian)
    const reopened = await answer(meridian.signer, brief, 'venue', 'West Bund Hall')
    expect(reopened).toMatchObject({ status: 200, data: { brief: { state: 'clarifying' } } })
    const trail = await world.agency.db.select().from(audit).where(eq(audit.action, 'brief.reopen'))
    const mine = trail.filter(({ requestId }) => requestId === reopened.headers.get('x-request-id'))
    expect(mine).toHaveLength(2)
    expect(mine.sort((a, b) => b.subjectKind.localeCompare(a.subjectKind))).toMatchObject([{ subjectKind: 'brief', subjectId: brief, before: { state: 'ready_to_agree' }, after: { state: 'clarifying' } }, { subjectKind: 'answer', after: { value: 'West Bund Hall' } }])
  })

  test('two different answers reopen it together', async () => {
    const { brief } = await frozen(meridian)
    const both = await Promise.all([answer(meridian.signer, brief, 'venue', 'West Bund Hall'), answer(meridian.colleague, brief, 'vip', 24)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await look(meridian.signer, brief)).state).toBe('clarifying')
  })

  test('the same answer again reopens nothing', async () => {
    const { brief } = await frozen(meridian)
    expect(await answer(meridian.signer, brief, 'city', 'Shanghai')).toMatchObject({ status: 200, data: { brief: { state: 'ready_to_agree' } } })
  })

  test('what was agreed is closed', async () => {
    const { brief, sha256 } = await frozen(meridian)
    await sign(meridian.signer, brief, 1, sha256)
    for (const person of [meridian.signer, meridian.coordinator]) {
      expect(await answer(person, brief, 'city', 'Suzhou', 1)).toMatchObject({ status: 409, error: { code: 'brief_not_answerable', details: { missing: ['state'] } } })
      expect((await person.del(`/api/briefs/${brief}/answers/city?revision=1`)).status).toBe(409)
      expect((await person.post(`/api/briefs/${brief}/files`, { name: 'late.pdf', size: 10 })).status).toBe(409)
    }
  })
})

describe('files', () => {
  test('a file is announced while the brief is open, and makes its step done', async () => {
    const { signer, coordinator } = meridian
    const brief = await filled(signer)
    expect(await signer.post(`/api/briefs/${brief}/files`, { name: 'stage-2025.pdf', size: 1200 })).toMatchObject({ status: 201, data: { name: 'stage-2025.pdf', parts: 1 } })
    const seen = await look(coordinator, brief)
    expect(seen.files).toMatchObject([{ name: 'stage-2025.pdf', state: 'pending' }])
    expect(seen.progress.steps.at(-1)).toMatchObject({ step: 'files', done: true })
  })
})
