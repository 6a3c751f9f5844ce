import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { receive } from '../a-mail'
import { newWorld, type Person, type World } from '../world'
import { company, look, type Company } from './brief-steps'
import { complete, sendPart } from './files-sending'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

const rfp = 'Dealer day 2027\nTwo hundred dealers, one evening in March.'
const filesOn = async (by: Person, brief: string) => (await look(by, brief)).files as { id: string; name: string; type: string; state: string }[]
const read = (by: Person, id: string) => by.get(`/api/files/${id}/text`)

describe('a brief that begins with a text', () => {
  test('is named by its first line, and keeps the text as a file both sides read', async () => {
    const { coordinator, client, viewer } = meridian
    const started = await coordinator.post('/api/briefs', { text: rfp, clientId: client })
    expect(started).toMatchObject({ status: 201, data: { title: 'Dealer day 2027', state: 'draft' } })
    const [file] = await filesOn(coordinator, started.data.id)
    expect(file).toMatchObject({ name: 'Dealer day 2027.txt', type: 'text/plain', state: 'ready' })
    for (const by of [coordinator, viewer]) expect((await read(by, file!.id)).data).toEqual({ id: file!.id, name: file!.name, text: rfp, whole: true })
  })

  test('keeps the name it is given; without either there is none', async () => {
    const { signer } = meridian
    const started = await signer.post('/api/briefs', { title: 'Dealers 2027/28', text: '年度经销商大会\n两百人' })
    expect(started.data.title).toBe('Dealers 2027/28')
    const [file] = await filesOn(signer, started.data.id)
    expect(file!.name).toBe('Dealers 2027-28.txt')
    expect((await read(signer, file!.id)).data.text).toBe('年度经销商大会\n两百人')
    expect(await signer.post('/api/briefs', { title: ' ', text: ' ' })).toMatchObject({ status: 422, error: { details: { fields: { title: 'required' } } } })
    expect((await signer.post('/api/briefs', { text: 'x'.repeat(20_001) })).status).toBe(422)
  })

  test('sent twice with one key is one brief with one file', async () => {
    const once = { 'idempotency-key': 'request-1' }
    const [first, again] = [await meridian.signer.post('/api/briefs', { text: rfp }, once), await meridian.signer.post('/api/briefs', { text: rfp }, once)]
    expect(again.data.id).toBe(first.data.id)
    expect(await filesOn(meridian.signer, first.data.id)).toHaveLength(1)
  })
})

describe('the words of a file', () => {
  const attached = async (name: string, bytes: Uint8Array) => {
    const { data: { id: brief } } = await meridian.signer.post('/api/briefs', { title: name })
    const { data: { id } } = await meridian.signer.post(`/api/briefs/${brief}/files`, { name, size: bytes.length })
    await sendPart(meridian.signer, id, 1, bytes)
    expect((await complete(meridian.signer, id)).status).toBe(201)
    return id as string
  }
  const xml = '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Request for proposal</w:t></w:r></w:p><w:p><w:r><w:t>需求书</w:t></w:r></w:p></w:body></w:document>'
  const word = (document: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) })

  test('are those of a Word document, a paragraph a line', async () => {
    expect((await read(meridian.coordinator, await attached('RFP.docx', word(xml)))).data).toMatchObject({ name: 'RFP.docx', text: 'Request for proposal\n需求书', whole: true })
  })

  test('are those of a text in the encoding it is written in, as far as can be shown', async () => {
    const big5 = new Uint8Array([0xa6, 0x7e, 0xb7, 0x7c, 0xaa, 0xba, 0xb3, 0xf8, 0xa7, 0x69])
    expect((await read(meridian.coordinator, await attached('舊.txt', big5))).data.text).toBe('年會的報告')
    const long = (await read(meridian.coordinator, await attached('long.txt', strToU8('word '.repeat(60_000))))).data
    expect([long.text.length <= 200_000, long.whole]).toEqual([true, false])
  })

  test('cannot be told of other kinds, nor of a broken one', async () => {
    for (const [name, bytes] of [['plan.pdf', strToU8('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')], ['broken.docx', word('<w:document><w:body>')]] as const) {
      expect(await read(meridian.coordinator, await attached(name, bytes)), name).toMatchObject({ status: 415, error: { code: 'file_without_text' } })
    }
  })

  test('are for those alone who may see the file', async () => {
    const id = await attached('own.txt', strToU8('Ours'))
    expect((await read(await world.agency.client(), id)).status).toBe(404)
    expect((await read(await world.neighbour.staff('owner'), id)).status).toBe(404)
  })
})

describe('a brief that begins with a mail', () => {
  let to: string
  let owner: Person
  beforeAll(async () => {
    owner = await world.agency.staff('owner')
    to = (await owner.put('/api/briefs/intake', { revision: 0, page: false, mail: true })).data.mail
  })
  const briefsOf = async (by: Person, q: string) => (await by.get(`/api/briefs?q=${encodeURIComponent(q)}`)).data.rows as { id: string; title: string; client: { id: string } }[]

  test('of a contact is their company’s, with the text and what was attached', async () => {
    const { signer, client } = meridian
    const pdf = { name: 'plan.pdf', type: 'application/pdf', bytes: '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n' }
    expect(await receive({ from: signer.email, to, subject: '需求：春季发布会', text: '两百人，上海。', files: [pdf] })).toBeNull()
    const [brief] = await briefsOf(signer, '春季发布会')
    expect(brief).toMatchObject({ title: '需求：春季发布会', client: { id: client } })
    expect((await filesOn(meridian.coordinator, brief!.id)).map(({ name }) => name).sort()).toEqual(['plan.pdf', '需求：春季发布会.txt'])
  })

  test('that a colleague forwards is the client’s whose contact is named in it, with all they wrote', async () => {
    const { signer, coordinator, client } = meridian
    const text = `See below.\n\n---------- Forwarded message ---------\nFrom: Helen <${signer.email.toUpperCase()}>\nSubject: Dealer cruise\n\nOne evening on the river.`
    expect(await receive({ from: coordinator.email, to: to.toUpperCase(), subject: 'Fwd: Dealer cruise', text })).toBeNull()
    const [brief] = await briefsOf(coordinator, 'Dealer cruise')
    expect(brief).toMatchObject({ title: 'Dealer cruise', client: { id: client } })
    expect((await read(coordinator, (await filesOn(coordinator, brief!.id))[0]!.id)).data.text).toContain('One evening on the river.')
  })

  test('that comes twice begins one, also at once', async () => {
    const mail = { from: meridian.signer.email, to, subject: 'Only once', messageId: '<once@mail.example>' }
    expect(await Promise.all([receive(mail), receive(mail)])).toEqual([null, null])
    expect(await receive(mail)).toBeNull()
    expect(await briefsOf(meridian.signer, 'Only once')).toHaveLength(1)
  })

  test('goes back from strangers, from whoever may not begin one, and where nobody can tell whose it is', async () => {
    const { viewer, coordinator } = meridian
    const subject = 'Not for us'
    expect(await receive({ from: 'eve@evil.example', to, subject })).toMatch(/only from people of the agency/)
    expect(await receive({ from: (await world.neighbour.client()).email, to, subject })).toMatch(/only from people of the agency/)
    expect(await receive({ from: viewer.email, to, subject })).toMatch(/may not begin/)
    expect(await receive({ from: coordinator.email, to, subject, text: 'From somebody' })).toMatch(/which client/)
    const other = await world.agency.client()
    expect(await receive({ from: coordinator.email, to, subject, text: `${other.email} and ${meridian.signer.email}` })).toMatch(/which client/)
    const limited = await world.agency.staff('coordinator', { clients: [meridian.client], events: [] })
    expect(await receive({ from: limited.email, to, subject, text: other.email })).toMatch(/which client/)
    expect(await receive({ from: coordinator.email, to, subject, text: meridian.signer.email, verdict: 'dmarc=fail' })).toMatch(/could not be verified/)
    const program = { name: 'run.html', type: 'text/html', bytes: '<!doctype html><script></script>' }
    expect(await receive({ from: meridian.signer.email, to, subject, files: [program] })).toMatch(/not accepted/)
    expect(await briefsOf(owner, subject)).toEqual([])
  })

  test('finds a closed address dead, and a new one in its place', async () => {
    const { revision } = (await owner.get('/api/briefs/intake')).data
    expect((await owner.put('/api/briefs/intake', { revision, page: false, mail: false })).data.mail).toBeNull()
    expect(await receive({ from: meridian.signer.email, to })).toMatch(/keeps it open/)
    const { mail } = (await owner.put('/api/briefs/intake', { revision: revision + 1, page: false, mail: true })).data
    expect(mail).not.toBe(to)
    expect(await receive({ from: meridian.signer.email, to: mail, subject: 'By the new one' })).toBeNull()
  })
})
