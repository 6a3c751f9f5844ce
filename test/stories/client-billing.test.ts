import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { reminders } from '../../db/schema/agency/kernel'
import { queueInHand } from '../queue'
import { newWorld, type Person, type World } from '../world'
import { apply, checked, table } from './imports-steps'
import { complete, sendPart } from './files-sending'

let world: World
let lin: Person
const queue = queueInHand()

beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-25T10:00:00.000Z')
  lin = await world.agency.staff('coordinator')
})

const billing = { billingTitle: '明德医疗集团有限公司', billingAddress: '上海市世纪大道 100 号', taxId: '91350100M000100Y43', invoiceKind: 'vat_special', poNumber: 'PO-77', costCentre: 'MKT', paymentDays: 30, languages: ['zh-Hans', 'en'] }
const add = async (more: object = {}) => (await lin.post('/api/clients', { name: '明德医疗集团', country: 'CN', ...more })).data
const fieldsOf = ({ error }: { error?: { details: Record<string, unknown> } }) => error?.details.fields

describe('how a client is billed', () => {
  test('is kept as the country writes it, changed by revision, and read by the client', async () => {
    const made = await add({ ...billing, taxId: ' 91350100-m000100y43 ' })
    expect(made).toMatchObject(billing)
    const changed = await lin.patch(`/api/clients/${made.id}`, { revision: 1, poNumber: null, paymentDays: 45 })
    expect(changed.data).toMatchObject({ poNumber: null, paymentDays: 45, taxId: billing.taxId, revision: 2 })
    expect((await lin.patch(`/api/clients/${made.id}`, { revision: 1, paymentDays: 60 })).error?.code).toBe('changed_meanwhile')

    const contact = await world.agency.client({ client: made.id })
    expect((await contact.get(`/api/clients/${made.id}`)).data).toMatchObject({ billingTitle: billing.billingTitle, taxId: billing.taxId })
  })

  test('what does not hold is said of its field, also when the country changes under the number', async () => {
    const wrong = (more: object) => lin.post('/api/clients', { name: 'X', country: 'CN', ...more })
    expect(fieldsOf(await wrong({ taxId: '91350100M000100Y44' }))).toEqual({ taxId: 'tax_id_check' })
    expect(fieldsOf(await wrong({ invoiceKind: 'triplicate' }))).toEqual({ invoiceKind: 'not_of_this_country' })
    expect(fieldsOf(await wrong({ invoiceKind: 'vat_special' }))).toEqual({ billingTitle: 'needed_on_invoice', taxId: 'needed_on_invoice' })
    expect(fieldsOf(await wrong({ paymentDays: 900, languages: ['fr'] }))).toMatchObject({ paymentDays: 'out_of_range' })
    const { id } = await add(billing)
    expect(fieldsOf(await lin.patch(`/api/clients/${id}`, { revision: 1, country: 'TW', invoiceKind: null }))).toEqual({ taxId: 'not_a_tax_id' })
    expect((await lin.patch(`/api/clients/${id}`, { revision: 1, country: 'TW', invoiceKind: 'triplicate', taxId: '0459 5257' })).data).toMatchObject({ taxId: '04595257' })
  })
})

test('what is noted, what they are worth and the NDA are the agency’s: not the client’s, by page, search or papers', async () => {
  const { id } = await add({ notes: 'Haggles', importance: 'key', ndaEndsOn: '2027-05-01', counterpartId: lin.id })
  const contact = await world.agency.client({ client: id })
  for (const key of ['notes', 'importance', 'ndaEndsOn', 'counterpartId']) expect((await contact.get(`/api/clients/${id}`)).data).not.toHaveProperty(key)
  await world.settle()
  for (const person of [contact, lin]) expect((await person.get('/api/search?q=Haggles')).data.total ?? 0).toBe(0)

  const colleague = await world.agency.staff('manager')
  const bytes = new TextEncoder().encode('signed')
  const file = (await lin.post(`/api/clients/${id}/files`, { name: 'nda.txt', size: bytes.length })).data
  await sendPart(lin, file.id, 1, bytes)
  await complete(lin, file.id)
  expect((await lin.get(`/api/clients/${id}/files`)).data.rows).toMatchObject([{ name: 'nda.txt', state: 'ready' }])
  expect((await contact.get(`/api/clients/${id}/files`)).data.rows).toEqual([])
  expect((await contact.get(`/api/files/${file.id}/content`)).status).toBe(404)
  expect((await contact.post(`/api/clients/${id}/files`, { name: 'x', size: 1 })).status).toBe(403)

  await world.settle()
  const told = async (person: Person) => (await person.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => kind === 'file.added').map(({ path, details }: { path: string; details: { text: string } }) => [path, details.text])
  expect(await told(colleague)).toEqual([[`/clients/${id}`, 'nda.txt']])
  expect(await told(contact)).toEqual([])
})

test('whoever speaks to the client hears before the NDA ends; a new end moves it, none ends it', async () => {
  const { id } = await add({ ndaEndsOn: '2027-03-01', counterpartId: lin.id })
  const { id: second } = await add({ ndaEndsOn: '2027-03-01' })
  const set = async (of = id) => (await world.agency.db.select().from(reminders).where(and(eq(reminders.agencyId, world.agency.id), eq(reminders.thingId, of))).orderBy(asc(reminders.fireAt))).map(({ fireAt }) => fireAt.slice(0, 10))
  expect(await set()).toEqual(['2026-12-31', '2027-01-30', '2027-02-22', '2027-03-01'])
  await lin.patch(`/api/clients/${id}`, { revision: 1, ndaEndsOn: '2027-04-01' })
  expect((await set()).at(-1)).toBe('2027-04-01')
  await lin.patch(`/api/clients/${second}`, { revision: 1, ndaEndsOn: null })
  expect(await set(second)).toEqual([])

  await queue.sweptAt(world, '2027-01-31T10:00:00.000Z')
  const told = (await world.mails()).filter(({ to, kind }) => to === lin.email && kind === 'client.nda_ends')
  expect(told.map(({ subject }) => subject)).toEqual(['NDA ends soon: 明德医疗集团'])
})

test('all of it comes in as a table: what does not hold is told by row and column, and nothing of the table is in place', async () => {
  const head = '公司,国家,税号,发票抬头,发票种类,账期,重要程度,使用语言'
  const bad = await checked(world, lin, table(head, '甲,CN,91350100M000100Y44,,,30 天,重点客户,简体中文', '乙,TW,04595257,,增值税专用发票,x,,', '丙,GB,GB 980 7806 84,Third plc,Invoice,30,,English'))
  expect(bad.problems.map(({ line, field, code }: { line: number; field: string; code: string }) => [line, field, code])).toEqual([[2, 'tax_id', 'tax_id_check'], [3, 'payment_days', 'not_a_number']])
  const good = await checked(world, lin, table(head, '甲,CN,91350100m000100y43,甲公司,增值税专用发票,30 天,重点客户,"简体中文, English"', '丙,GB,GB 980 7806 84,,,,,'))
  expect((await apply(lin, good)).status).toBe(201)
  const rows = await world.agency.db.select().from(clients).where(eq(clients.agencyId, world.agency.id)).orderBy(asc(clients.country))
  expect(rows).toMatchObject([
    { name: '甲', taxId: '91350100M000100Y43', invoiceKind: 'vat_special', paymentDays: 30, importance: 'key', languages: ['zh-Hans', 'en'] },
    { name: '丙', taxId: 'GB980780684', invoiceKind: null, paymentDays: null, importance: null, languages: null },
  ])
  expect((await lin.get('/api/clients/export?language=zh-Hans')).data).toContain('增值税专用发票')
})
