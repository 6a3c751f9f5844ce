import { beforeAll, describe, expect, test } from 'vitest'
import * as steps from './paper-steps'
import { newWorld, type Person } from '../world'

let lin: Person, boss: Person, qian: Person
let supplierId: string
beforeAll(async () => {
  const { agency } = await newWorld()
  lin = await agency.staff('coordinator')
  boss = await agency.staff('director')
  supplierId = await agency.newSupplier('Brightline')
  qian = await agency.supplier(supplierId)
})

const papersOf = async (person: Person) => (await person.get(`/api/suppliers/${supplierId}/papers`)).data
const lineOf = async (kind: string) => (await papersOf(qian)).lines.find((line: { kind: string }) => line.kind === kind)

describe('the agency says itself what it asks', () => {
  const set = (person: Person, body: object) => person.put('/api/credentials/demands', body)
  const iso = { kind: 'iso_9001', holder: 'company', category: 'av' }

  test('a row of its own holds in place of the one that came, until it goes back; of two at once one is refused', async () => {
    expect((await set(lin, { revision: 0, ...iso, level: 'required' })).status).toBe(403)
    const both = await Promise.all(['required', 'if_applicable'].map((level) => set(boss, { revision: 0, ...iso, level })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await set(boss, { revision: 1, ...iso, level: 'required' })
    expect(await lineOf('iso_9001')).toMatchObject({ level: 'required', standing: 'asked' })
    const table = (await lin.get('/api/credentials/kinds')).data
    expect(table.demands).toEqual(expect.arrayContaining([{ ...iso, region: null, level: 'required', revision: 2, came: 'optional' }]))
    expect(await boss.del('/api/credentials/demands', { revision: 2, ...iso })).toMatchObject({ status: 200, data: { level: 'optional', revision: 0 } })
    expect(await lineOf('iso_9001')).toMatchObject({ level: 'optional' })
  })

  test('its own kind is asked, filled in and sent like any other; archived, it is asked no more and stays readable', async () => {
    const kind = { names: { en: 'Rigging plan' }, holders: ['supplier'], term: 'none', fields: [{ names: { en: 'Drawn by' }, kind: 'line', required: true }] }
    const { data: { code } } = await boss.put('/api/credentials/kinds', { revision: 0, ...kind })
    expect(await set(boss, { revision: 0, kind: code, holder: 'worker', level: 'required' })).toMatchObject({ status: 422 })
    expect(await set(boss, { revision: 0, kind: code, holder: 'company', category: 'av', region: 'CN', level: 'required' })).toMatchObject({ status: 200 })
    const paper = await steps.sent(qian, { supplierId }, code, { fields: { field_1: 'Wu Zhiqiang' } })
    expect((await boss.put('/api/credentials/kinds', { revision: 1, code, ...kind, archived: true })).status).toBe(200)
    const papers = await papersOf(qian)
    expect(papers.lines.some((line: { kind: string }) => line.kind === code)).toBe(false)
    expect(papers.others).toMatchObject([{ kind: code, names: { en: 'Rigging plan' }, standing: 'in_review' }])
    expect((await lin.get('/api/credentials/queue')).data.rows).toMatchObject([{ id: paper.id, names: { en: 'Rigging plan' } }])
    const { checks } = (await lin.get(`/api/credentials/${paper.id}`)).data
    expect(await lin.post(`/api/credentials/${paper.id}/review`, { revision: paper.revision, decision: 'verify', ticked: checks })).toMatchObject({ status: 201 })
    expect(await qian.post('/api/credentials', { supplierId, kind: code })).toMatchObject({ status: 422 })
  })
})
