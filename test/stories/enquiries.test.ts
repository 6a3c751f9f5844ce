import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { briefs } from '../../db/schema/agency/briefs'
import { clients } from '../../db/schema/agency/clients'
import { enquiries } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { dayIn } from '../../workers/kernel/rules/days'
import { caller, newWorld, type Person, type World } from '../world'

let world: World
let owner: Person, coordinator: Person
beforeAll(async () => {
  world = await newWorld()
  owner = await world.agency.staff('owner')
  coordinator = await world.agency.staff('coordinator')
  expect((await owner.put('/api/briefs/intake', { revision: 0, page: true, mail: false })).status).toBe(200)
})

let counted = 0
let email: string
let visitor: ReturnType<typeof caller>
beforeEach(() => {
  email = `asker-${++counted}@outside.test`
  visitor = caller('', { 'cf-connecting-ip': `198.51.100.${counted}` })
})

const wish = (more: object = {}) => ({
  agency: world.agency.slug, company: 'Farsail Instruments', family: 'Okafor', given: 'Ngozi', latin: null, email, phone: '+44 20 7946 0000', wish: 'Dealer day\nWith a dinner', on: '2031-03-09', expected: 120,
  locale: 'en', ...more,
})
const tell = (more?: object) => visitor.post('/api/enquiries', wish(more))
async function tokens() {
  await world.settle()
  return (await world.mails()).filter(({ to, kind }) => to === email && kind === 'enquiry.confirm').map(({ text }) => /\/enquiries\/([\w-]+)/.exec(text)![1]!)
}
const confirm = (token: string | undefined) => visitor.post('/api/enquiries/confirmation', { token })
const briefsOf = async () => (await coordinator.get(`/api/briefs?q=${encodeURIComponent('Dealer day')}`)).data.rows as { id: string; client: { id: string; name: string } }[]
const clientsCalled = (name: string) => world.agency.db.select({ id: clients.id }).from(clients).where(and(eq(clients.agencyId, world.agency.id), eq(clients.name, name)))

describe('a wish told on the agency’s page', () => {
  test('reaches the agency once its author has opened the mail: a brief that was sent, a client and an invitation, and what is missing is asked of its author', async () => {
    const company = 'Farsail One'
    expect(await tell({ company })).toMatchObject({ status: 201, data: { mailed: true } })
    expect(await clientsCalled(company)).toEqual([])
    const [token] = await tokens()
    expect(await visitor.get(`/api/enquiries/by-token/${token}`)).toMatchObject({ status: 200, data: { wish: 'Dealer day\nWith a dinner', company, sent: false, agency: { slug: world.agency.slug } } })
    expect((await visitor.get(`/api/enquiries/by-token/${token}x`)).status).toBe(404)
    expect(await confirm(token)).toMatchObject({ status: 201, data: { agency: { slug: world.agency.slug } } })
    expect((await visitor.get(`/api/enquiries/by-token/${token}`)).data.sent).toBe(true)

    const [client] = await clientsCalled(company)
    const [row] = (await briefsOf()).filter((one) => one.client.id === client!.id)
    const brief = (await coordinator.get(`/api/briefs/${row!.id}`)).data
    expect(brief).toMatchObject({ title: 'Dealer day', state: 'submitted', may: { freeze: { allowed: false, missing: ['city'] } }, client: { name: company } })
    const said = Object.fromEntries(brief.answers.map(({ field, value }: { field: string; value: unknown }) => [field, value]))
    expect(said).toEqual({ goal: 'Dealer day\nWith a dinner', contact: `Ngozi Okafor, +44 20 7946 0000, ${email}`, from: '2031-03-09', to: '2031-03-09', expected: 120 })

    await world.settle()
    expect((await coordinator.get('/api/notices')).data.rows).toContainEqual(expect.objectContaining({ kind: 'brief.enquired', path: `/briefs/${row!.id}` }))
    const invitation = (await world.mails()).find(({ to, kind }) => to === email && kind === 'person.invited')!
    const invited = /\/invitations\/([\w-]+)/.exec(invitation.text)![1]!
    const { notice } = (await visitor.get(`/api/invitations/by-token/${invited}`)).data
    const joined = await visitor.post('/api/invitations/acceptance', { token: invited, family: 'Okafor', given: 'Ngozi', password: 'paper-lanterns-at-noon', ...(notice && { privacyVersion: notice.version }) })
    expect(joined.status).toBe(201)
    const author = caller(joined.headers.getSetCookie().map((line) => line.split(';')[0]).find((line) => line!.startsWith('__Host-session='))!)
    expect((await author.get('/api/briefs')).data.rows).toMatchObject([{ id: row!.id }])
    expect((await author.get('/api/overview/client')).data.nextStep).toMatchObject({ kind: 'missing', briefId: row!.id, count: 1 })
    await author.put(`/api/briefs/${row!.id}/answers/city`, { value: 'Leeds', revision: null })
    expect((await author.get('/api/overview/client')).data.waiting).toEqual({ rows: [], total: 0 })
  })

  test('pressed twice, or told twice in the same words, it is one brief', async () => {
    const company = 'Farsail Two'
    await tell({ company })
    await tell({ company })
    const [first, second] = await tokens()
    expect(first).not.toBe(second)
    expect((await Promise.all([confirm(first), confirm(first)])).map(({ status }) => status)).toEqual([201, 201])
    expect((await confirm(first)).status).toBe(201)
    expect((await confirm(second)).status).toBe(201)
    const [client, ...others] = await clientsCalled(company)
    expect(others).toEqual([])
    expect((await briefsOf()).filter((one) => one.client.id === client!.id)).toHaveLength(1)
    await world.settle()
    expect((await world.mails()).filter(({ to, kind }) => to === email && kind === 'person.invited')).toHaveLength(1)
  })

  test('of a contact it knows, the agency finds it with their company; the visitor is told the same', async () => {
    const contact = await world.agency.client()
    email = contact.email
    expect(await tell({ company: 'Somebody Else Ltd' })).toMatchObject({ status: 201, data: { mailed: true } })
    const [token] = await tokens()
    expect(await confirm(token)).toMatchObject({ status: 201, data: { agency: { slug: world.agency.slug } } })
    expect(await clientsCalled('Somebody Else Ltd')).toEqual([])
    expect((await contact.get('/api/briefs')).data.rows).toMatchObject([{ title: 'Dealer day', client: { id: contact.clientId } }])
    await world.settle()
    expect((await world.mails()).filter(({ to, kind }) => to === email && kind === 'person.invited')).toEqual([])
  })

  test('of a colleague, it makes a client and no invitation', async () => {
    email = coordinator.email
    await tell({ company: 'Farsail Colleague' })
    expect((await confirm((await tokens())[0])).status).toBe(201)
    expect(await clientsCalled('Farsail Colleague')).toHaveLength(1)
  })

  test('is refused where it says too little, and is nobody’s where a program filled it in', async () => {
    expect(await tell({ wish: ' ', company: '', expected: 0 })).toMatchObject({ status: 422, error: { details: { fields: { wish: 'required', company: 'required', expected: 'too_small' } } } })
    expect((await tell({ wish: 'x'.repeat(5001) })).status).toBe(422)
    expect(await tell({ wish: ' ', expected: '120 or so', phone: 'abc' })).toMatchObject({ status: 422, error: { details: { fields: { wish: 'required', expected: 'not_a_number', phone: 'not_a_phone' } } } })
    expect((await tell({ on: '1999-01-01', phone: '12345678901234567890' })).error?.details.fields).toEqual({ on: 'day_over', phone: 'not_a_phone' })
    expect((await tell({ on: dayIn('Asia/Shanghai', new Date(Date.now() - 24 * 3_600_000).toISOString()) })).error?.details.fields).toEqual({ on: 'day_over' })
    expect(await tell({ website: 'https://spam.example' })).toMatchObject({ status: 201, data: { mailed: true } })
    expect(await tokens()).toEqual([])
  })

  test('too many from one place, or to one address, are stopped', async () => {
    const answers = []
    for (let sent = 0; sent < 7; sent += 1) answers.push((await tell({ wish: `Wish ${sent}` })).status)
    expect(answers).toContain(429)
    expect((await tokens()).length).toBeLessThanOrEqual(6)
  })

  test('a link that is over, or never was, opens nothing', async () => {
    await tell({ company: 'Farsail Late' })
    const [token] = await tokens()
    await open(env.DIRECTORY).update(enquiries).set({ expiresAt: '2020-01-01T00:00:00.000Z' }).where(eq(enquiries.email, email))
    expect(await confirm(token)).toMatchObject({ status: 409, error: { code: 'link_expired' } })
    expect((await confirm('unknown')).status).toBe(404)
    expect(await clientsCalled('Farsail Late')).toEqual([])
  })
})

describe('the page itself', () => {
  test('is there only where the agency has opened it, as if there were no such agency', async () => {
    expect(await visitor.get(`/api/enquiries/doors/${world.agency.slug}`)).toMatchObject({ status: 200, data: { languages: ['en', 'zh-Hans'] } })
    const [closed, unknown] = [await visitor.get(`/api/enquiries/doors/${world.neighbour.slug}`), await visitor.get('/api/enquiries/doors/nowhere')]
    expect([closed.status, unknown.status]).toEqual([404, 404])
    expect({ ...closed.error, requestId: '' }).toEqual({ ...unknown.error, requestId: '' })
    expect((await tell({ agency: world.neighbour.slug })).status).toBe(404)
  })

  test('is opened and closed by those who lead the agency, each as they have seen it', async () => {
    const leader = await world.other.staff('owner')
    const crew = await world.other.staff('crew')
    expect((await crew.get('/api/briefs/intake')).data).toEqual({ revision: 0, page: false, mail: null, mailOffered: true })
    expect((await crew.put('/api/briefs/intake', { revision: 0, page: true, mail: false })).status).toBe(403)
    expect((await leader.put('/api/briefs/intake', { revision: 0, page: true, mail: false })).data).toMatchObject({ revision: 1, page: true, mail: null })
    expect(await leader.put('/api/briefs/intake', { revision: 0, page: false, mail: false })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
    expect((await leader.put('/api/briefs/intake', { revision: 1, page: false, mail: false })).data).toMatchObject({ revision: 2, page: false })
    expect((await visitor.get(`/api/enquiries/doors/${world.other.slug}`)).status).toBe(404)
  })

  test('what was told while it was open arrives, though it was closed meanwhile', async () => {
    await tell({ company: 'Farsail Meanwhile' })
    const [token] = await tokens()
    await owner.put('/api/briefs/intake', { revision: 1, page: false, mail: false })
    expect((await confirm(token)).status).toBe(201)
    expect(await world.agency.db.select().from(briefs).where(and(eq(briefs.agencyId, world.agency.id), eq(briefs.clientId, (await clientsCalled('Farsail Meanwhile'))[0]!.id)))).toHaveLength(1)
  })
})

describe('a supplier applies on the agency’s page', () => {
  let applied: string
  const application = (more: object = {}) => ({
    agency: world.agency.slug, name: 'Farsail Stands', latin: null, country: 'GB', categories: ['staging', 'av'], regions: ['GB', 'FR'], site: 'farsail.example', family: 'Okafor', given: 'Ngozi', email,
    phone: '020 7946 0000', message: 'Stands and risers', locale: 'en', ...more,
  })
  const apply = (more?: object) => visitor.post('/api/applications', application(more))
  const tokenOf = async () => {
    await world.settle()
    return /\/applications\/([\w-]+)/.exec((await world.mails()).findLast(({ to, kind }) => to === email && kind === 'application.confirm')?.text ?? '')?.[1]
  }
  const send = (token: string | undefined) => visitor.post('/api/applications/confirmation', { token })
  const suppliersCalled = async (name: string) => (await coordinator.get(`/api/suppliers?q=${encodeURIComponent(name)}`)).data.rows as { id: string; revision: number; registration: string }[]

  test('only where that is open, and only by whoever reads the mailbox', async () => {
    expect([(await apply()).status, (await visitor.get(`/api/applications/doors/${world.agency.slug}`)).status]).toEqual([404, 404])
    expect((await owner.put('/api/suppliers/intake', { revision: 0, page: true })).status).toBe(200)
    expect((await visitor.get(`/api/applications/doors/${world.agency.slug}`)).data).toMatchObject({ categories: expect.arrayContaining([expect.objectContaining({ code: 'av' })]) })
    expect((await apply({ categories: ['magic'], phone: '12' })).status).toBe(422)
    expect(await apply({ fax: 'filled by a program' })).toMatchObject({ status: 201, data: { mailed: true } })
    expect(await tokenOf()).toBeUndefined()
    expect((await apply()).status).toBe(201)
    expect(await suppliersCalled('Farsail Stands')).toEqual([])

    const token = await tokenOf()
    expect((await visitor.get(`/api/enquiries/by-token/${token}`)).status).toBe(404)
    expect((await visitor.get(`/api/applications/by-token/${token}`)).data).toMatchObject({ name: 'Farsail Stands', sent: false })
    expect((await Promise.all([send(token), send(token)])).map(({ status }) => status)).toEqual([201, 201])
    const rows = await suppliersCalled('Farsail Stands')
    expect(rows).toMatchObject([{ registration: 'applied' }])
    applied = rows[0]!.id
    expect((await coordinator.get(`/api/suppliers/${applied}/standing`)).data.offers).toHaveLength(4)
    expect((await coordinator.get(`/api/suppliers/${applied}/profile`)).data).toMatchObject({ website: 'https://farsail.example', phone: '+442079460000', application: { email, message: 'Stands and risers', alike: [] } })
    await world.settle()
    expect((await coordinator.get('/api/notices')).data.rows).toContainEqual(expect.objectContaining({ kind: 'supplier.applied', path: `/suppliers/${applied}` }))
  })

  test('who is known already is said; declined with a reason, which is mailed, or accepted with an invitation', async () => {
    await apply()
    await send(await tokenOf())
    const second = (await suppliersCalled('Farsail Stands')).find(({ id }) => id !== applied)!
    expect((await coordinator.get(`/api/suppliers/${second.id}/profile`)).data.application.alike).toMatchObject([{ id: applied, registration: 'applied' }])
    const no = (reason?: string) => coordinator.put(`/api/suppliers/${second.id}/registration`, { revision: 1, to: 'denied', reason })
    expect((await no()).error?.details.missing).toEqual(['reason'])
    expect((await no('We have two like you in Leeds')).status).toBe(200)
    await world.settle()
    expect((await world.mails()).find(({ to, kind }) => to === email && kind === 'supplier.application_declined')?.text).toContain('We have two like you in Leeds')
    expect((await coordinator.get(`/api/suppliers/${second.id}/profile`)).data.application).toBeNull()

    const first = (await coordinator.get(`/api/suppliers/${applied}/profile`)).data.application
    expect((await coordinator.post('/api/invitations', { role: 'supplier', supplierId: applied, family: first.family, given: first.given, email: first.email, locale: first.locale })).status).toBe(201)
    expect((await coordinator.get(`/api/suppliers/${applied}/profile`)).data).toMatchObject({ registration: 'invited', application: null, people: [{ email: first.email }] })
    expect(JSON.stringify((await owner.get(`/api/audit?subject=${applied}`)).data.rows.map(({ before, after }: { before: unknown; after: unknown }) => [before, after]))).not.toContain(first.email)
  })
})

