import { beforeAll, describe, expect, test } from 'vitest'
import { drafted, pdf, sent } from './paper-steps'
import { caller, newWorld, origin, send, type Person, type World } from '../world'

let world: World
let lin: Person, qian: Person
let supplierId: string
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
  supplierId = await world.agency.newSupplier('Brightline')
  qian = await world.agency.supplier(supplierId)
})

const papersOf = async (person: Person, id = supplierId) => (await person.get(`/api/suppliers/${id}/papers`)).data

describe('what is typed once', () => {
  const name = '上海晨光展览有限公司'
  const described = { name, latin: 'Dawn Exhibits Co., Ltd.', website: 'dawn.example', postalAddress: '上海市静安区南京西路 8 号', about: 'Stands, built and taken down.' }
  let dawn: string, wen: Person

  test('a supplier describes itself; whom one turns to is one of its people', async () => {
    dawn = await world.agency.newSupplier('Dawn')
    wen = await world.agency.supplier(dawn)
    const changed = await wen.patch(`/api/suppliers/${dawn}/profile`, { revision: 1, ...described, contacts: { jobs: wen.id } })
    expect(changed).toMatchObject({ status: 200, data: { revision: 2, ...described, website: 'https://dawn.example', contacts: { jobs: wen.id } } })
    expect(changed.data).not.toHaveProperty('notes')
    expect((await wen.patch(`/api/suppliers/${dawn}/profile`, { revision: 2, contacts: { papers: qian.id } })).error?.details.fields).toEqual({ 'contacts.papers': 'not_their_contact' })
    expect((await wen.patch(`/api/suppliers/${dawn}/profile`, { revision: 2, website: 'by mail' })).error?.details.fields).toEqual({ website: 'not_a_website' })
    expect((await wen.patch(`/api/suppliers/${dawn}/profile`, { revision: 2, category: 'av' })).status).toBe(422)
    expect((await wen.patch(`/api/suppliers/${dawn}/profile`, { revision: 1, about: 'Late' })).error?.code).toBe('changed_meanwhile')
    expect((await qian.get(`/api/suppliers/${dawn}/profile`)).status).toBe(404)
  })

  test('stands in the next paper and on the profile, with how it stands; what differs is said to whoever reads it', async () => {
    const licence = { uscc: '91350100M000100Y43', legal_name: name, representative: '文立', scope: '展览搭建' }
    expect((await drafted(wen, { supplierId: dawn }, 'business_licence', {}))).toMatchObject({ revision: 2 })
    const draft = (await papersOf(wen, dawn)).lines.find((line: { kind: string }) => line.kind === 'business_licence').paper
    expect((await wen.get(`/api/credentials/${draft.id}`)).data.fields).toEqual({ legal_name: name })
    await wen.patch(`/api/credentials/${draft.id}`, { revision: draft.revision, fields: licence, noExpiry: true })
    await wen.post(`/api/credentials/${draft.id}/submission`, { revision: draft.revision + 1 })
    expect((await wen.get(`/api/suppliers/${dawn}/profile`)).data.facts).toMatchObject([{ kind: 'business_licence', standing: 'in_review', fields: [{ value: licence.uscc }, { value: name }] }])

    const account = await sent(wen, { supplierId: dawn }, 'bank_account', { fields: { bank: '浦江银行', account_name: '文立', account: '6217' } })
    expect((await lin.get(`/api/credentials/${account.id}`)).data.differs).toEqual([{ field: 'account_name', of: 'profile', names: null, says: name }])
    expect((await lin.get(`/api/credentials/${draft.id}`)).data.differs).toEqual([])
    expect((await lin.get(`/api/suppliers/${dawn}/profile`)).data).toMatchObject({ people: [{ id: wen.id, state: 'active' }], facts: [{ kind: 'bank_account' }, { kind: 'business_licence' }] })
  })
})


describe('from an invitation to a registered supplier', () => {
  let quay: string, sun: Person
  const stateOf = async (person: Person | ReturnType<typeof caller>) => (await person.get(`/api/suppliers/${quay}/registration`)).data

  test('inviting a contact begins it, their first sign-in goes on with it', async () => {
    quay = (await lin.post('/api/suppliers', { name: 'Quay Stands', country: 'FR', category: 'photography' })).data.id
    const email = 'sun@quay.test'
    expect((await lin.post('/api/invitations', { email, role: 'supplier', supplierId: quay, family: 'Sun', given: 'Hao', locale: 'en' })).status).toBe(201)
    expect(await stateOf(lin)).toMatchObject({ registration: 'invited', revision: 2 })
    await world.settle()
    const token = /\/invitations\/(\w+)/.exec((await world.mails()).findLast(({ to }) => to === email)?.text ?? '')![1]
    const accepted = await caller().post('/api/invitations/acceptance', { token, family: 'Sun', given: 'Hao' })
    const guest = caller(accepted.headers.getSetCookie().findLast((line) => line.startsWith('__Host-session='))!.split(';')[0])
    expect(await stateOf(guest)).toMatchObject({ registration: 'in_progress', missing: expect.arrayContaining([{ what: 'address' }, { what: 'phone' }, { what: 'offer' }, expect.objectContaining({ what: 'paper', kind: 'nda' })]) })
    sun = await world.agency.supplier(quay)
  })

  test('the supplier sends it once nothing is owed; it comes back with a reason, and is sent again', async () => {
    const move = (person: Person, revision: number, to: string, reason?: string) => person.put(`/api/suppliers/${quay}/registration`, { revision, to, reason })
    expect(await move(sun, 3, 'submitted')).toMatchObject({ status: 409, error: { code: 'registration_not_movable', details: { missing: expect.arrayContaining([{ what: 'offer' }]) } } })
    await sun.patch(`/api/suppliers/${quay}/profile`, { revision: 3, postalAddress: '3 Quai des Docks, Marseille', phone: '+33 4 91 00 00 00' })
    await sun.post(`/api/suppliers/${quay}/offers`, { category: 'photography', region: 'FR' })
    for (const { kind } of (await stateOf(sun)).missing) await sent(sun, { supplierId: quay }, kind, undefined)
    expect((await stateOf(sun)).missing).toEqual([])
    expect(await move(sun, 4, 'submitted')).toMatchObject({ status: 200, data: { registration: 'submitted' } })
    await move(lin, 5, 'in_review')
    await move(lin, 6, 'changes_requested', 'The address of the workshop, please')
    await world.settle()
    expect((await lin.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'supplier.submitted', path: `/suppliers/${quay}/standing` })]))
    expect((await sun.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'supplier.sent_back', path: '/supplier' })]))
    expect(await stateOf(sun)).toMatchObject({ registration: 'changes_requested', reason: 'The address of the workshop, please' })
    expect((await move(sun, 7, 'submitted')).status).toBe(200)
    expect((await move(sun, 8, 'registered')).error?.details.missing).toEqual(['state'])
    await move(lin, 8, 'in_review')
    expect((await move(lin, 9, 'registered')).status).toBe(200)
  })
})


describe('a colleague without an account sends one paper', () => {
  let paper: string, at: string
  const visitor = caller('', { 'cf-connecting-ip': '198.51.100.77' })
  const email = 'insurance@brightline.test'
  const ask = async (more: object = {}) => {
    const asked = await qian.post(`/api/credentials/${paper}/links`, { name: 'Lu Min', email, locale: 'en', ...more })
    expect(asked.status).toBe(201)
    await world.settle()
    return { ...asked.data, at: `/api/paper-links/${world.agency.slug}/${/\/papers\/[\w-]+\/([\w-]+)/.exec((await world.mails()).findLast(({ to }) => to === email)!.text)![1]}` }
  }
  const part = (path: string, bytes: Uint8Array) => send(new Request(`${origin}${path}/parts/1`, { method: 'PUT', body: bytes, headers: { origin, 'content-type': 'application/octet-stream', 'content-length': String(bytes.length), 'cf-connecting-ip': '198.51.100.77' } }))

  test('it can be taken back, and opens nothing else of theirs', async () => {
    paper = (await qian.post('/api/credentials', { supplierId, kind: 'anti_bribery' })).data.id
    const link = await ask()
    at = link.at
    expect((await visitor.get(at)).data).toMatchObject({ supplier: 'Brightline', to: 'Lu Min', sender: { id: qian.id }, paper: { id: paper, kind: 'anti_bribery', earlier: [], claim: null } })
    expect((await visitor.get(`${at}x`)).status).toBe(404)
    const declared = (await qian.post(`/api/credentials/${paper}/files`, { name: 'own.pdf', size: pdf.length })).data
    expect([(await visitor.post(`${at}/uploads/${declared.id}/completion`, {})).status, (await visitor.del(`${at}/files/${declared.id}`)).status]).toEqual([404, 404])
    await qian.del(`/api/files/${declared.id}`)
    expect((await qian.post(`/api/credentials/${paper}/links/${link.id}/withdrawal`, { revision: link.revision })).status).toBe(201)
    expect(await visitor.get(at)).toMatchObject({ status: 410, error: { code: 'link_withdrawn' } })
  })

  test('the file comes in parts, its fields with it, and the link is used up; whoever made it does not review it', async () => {
    at = (await ask()).at
    const declared = (await visitor.post(`${at}/files`, { name: 'undertaking.pdf', size: pdf.length })).data
    expect((await part(`${at}/uploads/${declared.id}`, pdf)).status).toBe(200)
    expect((await visitor.get(`${at}/uploads/${declared.id}`)).data.received).toEqual([1])
    expect((await visitor.post(`${at}/uploads/${declared.id}/completion`, {})).status).toBe(201)
    const read = (await visitor.get(at)).data.paper
    const filled = await visitor.patch(at, { revision: read.revision, fields: { signatory: 'Qian Jin', version: '3', signed_on: '2026-11-03' } })
    const both = await Promise.all([1, 2].map(() => visitor.post(`${at}/submission`, { revision: filled.data.revision })))
    expect(both.map(({ status }) => status).sort()[0]).toBe(201)
    expect(await visitor.get(at)).toMatchObject({ status: 410, error: { code: 'link_used' } })
    expect((await visitor.post(`${at}/files`, { name: 'more.pdf', size: 9 })).status).toBe(410)
    expect((await qian.get(`/api/credentials/${paper}/links`)).data.rows.map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'used'])
    expect((await papersOf(qian)).lines.find((line: { kind: string }) => line.kind === 'anti_bribery')).toMatchObject({ standing: 'in_review' })
  })
})
