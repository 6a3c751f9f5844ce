import { beforeAll, expect, test } from 'vitest'
import { filesOf, removeFile } from '../../workers/kernel/files'
import { ctxOf } from '../ctx'
import { newWorld, type Person, type World } from '../world'
import { complete, content, declare, partSize, sendPart, sentFile, bytesOf } from './files-sending'

let world: World
let sender: Person
let id: string
beforeAll(async () => {
  world = await newWorld()
  sender = await world.agency.client()
  id = (await sentFile(world.agency, sender, '0123456789', { name: '座位表 "final".txt', brief: 'bri_read' })).id
})

test('a download is an attachment that no browser takes for a page', async () => {
  const answer = await content(sender, id)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('0123456789')
  const headers = Object.fromEntries(answer.headers)
  expect(headers).toMatchObject({
    'accept-ranges': 'bytes', 'cache-control': 'private, no-cache', 'content-length': '10', 'content-type': 'text/plain', 'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="___ _final_.txt"; filename*=UTF-8''%E5%BA%A7%E4%BD%8D%E8%A1%A8%20%22final%22.txt`,
  })
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
})

test.each([
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('%s is answered with that stretch', async (range, text, stretch) => {
  const answer = await content(sender, id, { range })
  expect(answer.status).toBe(206)
  expect(answer.headers.get('content-range')).toBe(stretch)
  expect(answer.headers.get('content-length')).toBe(String(text.length))
  expect(await answer.text()).toBe(text)
})

test('several ranges, or none that we know, get the whole; beyond the end is said to be so', async () => {
  for (const range of ['bytes=0-1,4-5', 'lines=1-2', 'bytes=5-2']) {
    const answer = await content(sender, id, { range })
    expect([answer.status, await answer.text()], range).toEqual([200, '0123456789'])
  }
  const beyond = await content(sender, id, { range: 'bytes=10-' })
  expect(beyond.status).toBe(416)
  expect(beyond.headers.get('content-range')).toBe('bytes */10')
  expect(await beyond.json()).toMatchObject({ error: { code: 'range_beyond_end', details: { size: 10 } } })
})

test('what the browser already has is not sent again, and a range of another file is not mixed in', async () => {
  const etag = (await content(sender, id)).headers.get('etag')!
  for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const same = await content(sender, id, { 'if-none-match': header })
    expect([same.status, await same.text()], header).toEqual([304, ''])
  }
  expect((await content(sender, id, { 'if-none-match': '"other"' })).status).toBe(200)
  expect((await content(sender, id, { range: 'bytes=0-1', 'if-range': etag })).status).toBe(206)
  expect((await content(sender, id, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
})

test('only pictures and PDF are shown in the window, whatever is asked', async () => {
  const shown = async (file: string) => {
    const { headers } = await content(sender, file, {}, '?inline=1')
    return [headers.get('content-disposition')!.split(';')[0], headers.get('content-security-policy')!.includes('sandbox')]
  }
  const png = await sentFile(world.agency, sender, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), { name: 'plan.png' })
  const pdf = await sentFile(world.agency, sender, '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n', { name: 'plan.pdf' })
  const svg = await sentFile(world.agency, sender, '<svg xmlns="http://www.w3.org/2000/svg"/>', { name: 'plan.svg' })
  expect(await shown(png.id)).toEqual(['inline', true])
  expect(await shown(pdf.id)).toEqual(['inline', false])
  expect(await shown(svg.id)).toEqual(['attachment', true])
  expect(await shown(id)).toEqual(['attachment', true])
  expect((await content(sender, id, {}, '?inline=yes')).status).toBe(422)
})

test('a file is seen by its client and by staff whose scope reaches it, by nobody else', async () => {
  const { agency, other } = world
  const clients = [sender.clientId!]
  const may = [await agency.staff('crew'), await agency.staff('coordinator', { clients, events: [] }), await agency.client({ client: sender.clientId!, role: 'client_viewer' })]
  const mayNot = [
    await agency.client(), await agency.supplier(), await agency.staff('manager', { clients: [], events: [] }),
    await agency.staff('coordinator', { clients: ['cli_other'], events: [] }), await other.staff('owner'), await other.client(),
  ]
  for (const person of may) expect([(await content(person, id)).status, (await person.get(`/api/files/${id}`)).status], person.role).toEqual([200, 200])
  for (const person of mayNot) expect([(await content(person, id)).status, (await person.get(`/api/files/${id}`)).status], person.role).toEqual([404, 404])
  expect((await content({ cookie: '' }, id)).status).toBe(401)
})

test('a supplier sees what is theirs', async () => {
  const supplier = await world.agency.supplier()
  const { id: theirs } = await sentFile(world.agency, supplier, 'insurance', { clientId: null, supplierId: supplier.supplierId })
  expect((await content(supplier, theirs)).status).toBe(200)
  expect((await content(await world.agency.supplier(), theirs)).status).toBe(404)
})

test('a file on its way has no content, and its list says how far it is', async () => {
  const place = { brief: 'bri_list', name: 'film.mov' }
  const first = await sentFile(world.agency, sender, 'first', { brief: 'bri_list' })
  const { id: coming } = await declare(world.agency, sender, 2 * partSize, place)
  await sendPart(sender, coming, 2, bytesOf(2, partSize))
  const gone = await declare(world.agency, sender, 5, place)
  await sender.del(`/api/files/${gone.id}`)

  expect((await content(sender, coming)).status).toBe(404)
  expect((await content(sender, gone.id)).status).toBe(404)
  const client = { kind: 'client', id: sender.id, userId: sender.userId, role: 'client_signer', clientId: sender.clientId! } as const
  expect(await filesOf(ctxOf(world.agency, client), 'bri_list')).toMatchObject([
    { id: first.id, state: 'ready', percent: 100, type: 'text/plain', addedBy: sender.id },
    { id: coming, name: 'film.mov', size: 2 * partSize, state: 'pending', percent: 50, type: null },
  ])
  expect(await filesOf(ctxOf(world.agency, { ...client, clientId: 'cli_other' }), 'bri_list')).toEqual([])
  expect(await filesOf(ctxOf(world.other), 'bri_list')).toEqual([])
})

test('a module takes a file off its subject: it is no longer seen, and cannot come back', async () => {
  const { id: taken } = await sentFile(world.agency, sender, 'wrong one', { brief: 'bri_off' })
  const ctx = ctxOf(world.agency)
  await expect(removeFile(ctx, 'bri_other', taken)).rejects.toMatchObject({ status: 404 })
  for (let time = 0; time < 2; time++) expect(await removeFile(ctx, 'bri_off', taken)).toEqual({ id: taken, state: 'cancelled' })
  expect((await content(sender, taken)).status).toBe(404)
  expect((await complete(sender, taken)).status).toBe(409)
  expect(await filesOf(ctx, 'bri_off')).toEqual([])
})
