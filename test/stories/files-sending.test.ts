import { env } from 'cloudflare:test'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { audit, fileParts, files } from '../../db/schema/agency/kernel'
import { hashOfParts } from '../../workers/kernel/files/hash-of-parts'
import { hex } from '../../workers/kernel/hash'
import { newWorld, origin, send, type Person, type World } from '../world'
import { brokenOff, bytesOf, complete, content, declare, partSize, sendPart, sentFile } from './files-sending'

let world: World
let sender: Person
beforeAll(async () => {
  world = await newWorld()
  sender = await world.agency.client()
})

const hashOf = async (bytes: Uint8Array) => hex(await crypto.subtle.digest('SHA-256', bytes))
const rowOf = async (id: string) => (await world.agency.db.select().from(files).where(eq(files.id, id)))[0]!
const actionsOn = async (id: string) => (await world.agency.db.select().from(audit).where(eq(audit.subjectId, id))).map(({ action }) => action)
const stateOf = async (id: string) => (await sender.get(`/api/files/${id}`)).data

test('60 MB in parts: one is cut off and sent again, the tab is closed, another device goes on', async () => {
  const size = 60 * 1024 * 1024
  const { id, parts } = await declare(world.agency, sender, size, { name: 'venue film.mov' })
  expect(parts).toBe(8)
  const sizeOf = (number: number) => (number === 8 ? size - 7 * partSize : partSize)
  const put = (number: number) => sendPart(sender, id, number, bytesOf(number, sizeOf(number)))

  await Promise.all([put(1), put(2)])
  const cut = await sendPart(sender, id, 3, brokenOff(bytesOf(3, 1024 * 1024)), { 'content-length': String(partSize) })
  expect(cut).toMatchObject({ status: 400, error: { code: 'cut_off' } })
  expect(await stateOf(id)).toMatchObject({ state: 'pending', size, partSize, parts: 8, received: [1, 2] })
  expect((await complete(sender, id)).error).toMatchObject({ code: 'parts_missing', details: { missing: [3, 4, 5, 6, 7, 8] } })

  for (const number of [8, 3, 7, 4, 5, 6]) expect((await put(number)).status).toBe(200)
  const hashes = []
  for (let number = 1; number <= 8; number++) hashes.push({ sha256: await hashOf(bytesOf(number, sizeOf(number))) })
  const done = await complete(sender, id)
  expect(done).toMatchObject({ status: 201, data: { id, name: 'venue film.mov', size, state: 'ready', type: 'application/octet-stream', sha256: await hashOfParts(hashes) } })

  for (let number = 1; number <= 8; number++) {
    const from = (number - 1) * partSize
    const stretch = await content(sender, id, { range: `bytes=${from}-${from + sizeOf(number) - 1}` })
    expect(await hashOf(new Uint8Array(await stretch.arrayBuffer()))).toBe(hashes[number - 1]!.sha256)
  }
  expect(await actionsOn(id)).toEqual(['file.add', 'file.ready'])
}, 60_000)

test('the hash of a file of one part is that of its bytes', async () => {
  const { finished } = await sentFile(world.agency, sender, 'hello')
  expect(finished.data).toMatchObject({ type: 'text/plain', sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824' })
})

test('a part that arrives otherwise than announced is not kept, nor what it replaced', async () => {
  const { id } = await declare(world.agency, sender, 5)
  const bytes = new TextEncoder().encode('hello')
  expect((await sendPart(sender, id, 1, bytes, { 'x-part-sha256': (await hashOf(bytes)).toUpperCase() })).status).toBe(200)
  expect(await sendPart(sender, id, 1, bytes, { 'x-part-sha256': '0'.repeat(64) })).toMatchObject({ status: 422, error: { code: 'damaged_part' } })
  expect((await stateOf(id)).received).toEqual([])
  expect(await sendPart(sender, id, 1, bytes, { 'x-part-sha256': 'nonsense' })).toMatchObject({ status: 400, error: { code: 'not_a_hash' } })
})

test('two tabs send the same part: the file is whole, or its parts are asked for again, never wrong', async () => {
  const { id } = await declare(world.agency, sender, 1000)
  const answers = await Promise.all([1, 2, 3, 4].map(() => sendPart(sender, id, 1, bytesOf(1, 1000))))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  let done = await complete(sender, id)
  if (done.status === 409) {
    expect(done.error).toMatchObject({ code: 'parts_missing', details: { missing: [1] } })
    await sendPart(sender, id, 1, bytesOf(1, 1000))
    done = await complete(sender, id)
  }
  expect(done).toMatchObject({ status: 201, data: { sha256: await hashOf(bytesOf(1, 1000)) } })
})

test('an upload that R2 has forgotten begins anew with the next part', async () => {
  const { id } = await declare(world.agency, sender, partSize + 5)
  await sendPart(sender, id, 1, bytesOf(1, partSize))
  const { objectKey, uploadId } = await rowOf(id)
  await env.FILES.resumeMultipartUpload(objectKey, uploadId!).abort()

  expect(await sendPart(sender, id, 2, bytesOf(2, 5))).toMatchObject({ status: 409, error: { code: 'upload_restarted' } })
  expect((await stateOf(id)).received).toEqual([])
  await Promise.all([sendPart(sender, id, 1, bytesOf(1, partSize)), sendPart(sender, id, 2, bytesOf(2, 5))])
  expect((await complete(sender, id)).status).toBe(201)
})

test('parts on record that R2 does not have are asked for again', async () => {
  const { id } = await declare(world.agency, sender, 5)
  await sendPart(sender, id, 1, new TextEncoder().encode('hello'))
  await world.agency.db.update(fileParts).set({ etag: 'of-another-tab' }).where(and(eq(fileParts.agencyId, world.agency.id), eq(fileParts.fileId, id)))
  expect(await complete(sender, id)).toMatchObject({ status: 409, error: { code: 'parts_missing', details: { missing: [1] } } })
  await sendPart(sender, id, 1, new TextEncoder().encode('hello'))
  expect((await complete(sender, id)).status).toBe(201)
})

test('finished twice, or by two tabs at once, it answers the same and is on the trail once', async () => {
  const { id } = await declare(world.agency, sender, 5)
  await sendPart(sender, id, 1, new TextEncoder().encode('hello'))
  const [first, second] = await Promise.all([complete(sender, id), complete(sender, id)])
  const third = await complete(sender, id)
  expect([first.status, second.status, third.status]).toEqual([201, 201, 201])
  expect(second.data).toEqual(first.data)
  expect(third.data).toEqual(first.data)
  expect(await actionsOn(id)).toEqual(['file.add', 'file.ready'])
})

test('a request killed between joining and its commit is made good by the next', async () => {
  const { id } = await declare(world.agency, sender, 5)
  await sendPart(sender, id, 1, new TextEncoder().encode('hello'))
  const { objectKey, uploadId } = await rowOf(id)
  const [part] = await world.agency.db.select().from(fileParts).where(eq(fileParts.fileId, id))
  await env.FILES.resumeMultipartUpload(objectKey, uploadId!).complete([{ partNumber: 1, etag: part!.etag }])
  expect((await complete(sender, id)).data).toMatchObject({ state: 'ready', type: 'text/plain' })
})

test('a finished file takes no more parts and is not given up', async () => {
  const { id } = await sentFile(world.agency, sender, 'hello')
  expect(await sendPart(sender, id, 1, new TextEncoder().encode('other'))).toMatchObject({ status: 409, error: { code: 'file_not_pending', details: { state: 'ready' } } })
  expect(await sender.del(`/api/files/${id}`)).toMatchObject({ status: 409, error: { code: 'file_is_ready' } })
})

test('a part must have its exact size, a length and the right type', async () => {
  const { id } = await declare(world.agency, sender, 10)
  expect(await sendPart(sender, id, 1, bytesOf(1, 11))).toMatchObject({ status: 413, error: { code: 'too_large', details: { limit: 10 } } })
  expect(await sendPart(sender, id, 1, bytesOf(1, 9))).toMatchObject({ status: 400, error: { code: 'wrong_size', details: { expected: 10 } } })
  expect((await sendPart(sender, id, 1, new Uint8Array(0))).status).toBe(400)
  expect(await sendPart(sender, id, 1, brokenOff(bytesOf(1, 10)))).toMatchObject({ status: 411, error: { code: 'length_required' } })
  expect(await sendPart(sender, id, 1, bytesOf(1, 10), { 'content-type': 'text/plain' })).toMatchObject({ status: 415, error: { code: 'octets_expected' } })
  expect(await sendPart(sender, id, 1, bytesOf(1, 9), { 'content-length': '10' })).toMatchObject({ status: 400, error: { code: 'cut_off' } })
  expect(await sendPart(sender, id, 1, bytesOf(1, 11), { 'content-length': '10' })).toMatchObject({ status: 400, error: { code: 'cut_off' } })
  for (const number of [0, 2, 1.5, NaN]) expect((await sendPart(sender, id, number, bytesOf(1, 10))).status).toBe(404)
  expect((await stateOf(id)).received).toEqual([])
})

test('only who began it goes on with it', async () => {
  const { id } = await declare(world.agency, sender, 5)
  const colleague = await world.agency.client({ client: sender.clientId! })
  for (const person of [colleague, await world.agency.staff('owner'), await world.other.staff('owner')]) {
    expect((await sendPart(person, id, 1, new TextEncoder().encode('hello'))).status).toBe(404)
    expect((await complete(person, id)).status).toBe(404)
    expect((await person.del(`/api/files/${id}`)).status).toBe(404)
  }
})

test('given up, it takes nothing more, and giving up again says the same', async () => {
  const { id } = await declare(world.agency, sender, partSize + 5)
  await sendPart(sender, id, 2, bytesOf(2, 5))
  for (let time = 0; time < 2; time++) expect(await sender.del(`/api/files/${id}`)).toMatchObject({ status: 200, data: { id, state: 'cancelled' } })
  expect(await stateOf(id)).toMatchObject({ state: 'cancelled', received: [] })
  expect((await sendPart(sender, id, 1, bytesOf(1, partSize))).error).toMatchObject({ code: 'file_not_pending', details: { state: 'cancelled' } })
  expect((await complete(sender, id)).status).toBe(409)
  expect(await actionsOn(id)).toEqual(['file.add', 'file.cancel'])
})

test('what is not what it says, or unpacks to more than it could hold, is refused with its reason', async () => {
  const pdf = (objects: string | Uint8Array) => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n'), Buffer.from(objects), Buffer.from('\n%%EOF\n')])
  const packed = Buffer.concat([Buffer.from('2 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n'), zlibSync(strToU8('<</S/JavaScript/JS(app.alert(1))>>')), Buffer.from('\nendstream endobj')])
  for (const [bytes, name, code] of [
    [pdf(''), 'photo.png', 'file_disguised'], [pdf('3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj'), 'form.pdf', 'file_scripted'], [pdf(packed), 'form.pdf', 'file_scripted'],
    [strToU8('%PDF-1.4 and then only words'), 'words.pdf', 'file_broken'],
  ] as const) expect((await sentFile(world.agency, sender, bytes, { name })).finished, name).toMatchObject({ status: 415, error: { code } })
  const bomb = zipSync({ 'zeros.bin': new Uint8Array(32 * 2 ** 20) }, { level: 9 })
  const { id, finished } = await sentFile(world.agency, sender, bomb, { name: 'papers.zip' })
  expect(finished).toMatchObject({ status: 415, error: { code: 'file_bomb' } })
  expect(await env.FILES.head((await rowOf(id)).objectKey)).toBeNull()
})

test.each([['a program', 'MZ\u0090\0\u0003'], ['a script', '#!/bin/sh'], ['a page', '<!doctype html><script>alert(1)</script>']])('%s is refused whatever its name, and its bytes are gone', async (_, text) => {
  const { id, finished } = await sentFile(world.agency, sender, text, { name: 'holiday.jpg' })
  expect(finished).toMatchObject({ status: 415, error: { code: 'type_refused' } })
  expect(await env.FILES.head((await rowOf(id)).objectKey)).toBeNull()
  expect(await actionsOn(id)).toEqual(['file.add', 'file.refuse'])
  expect((await complete(sender, id)).status).toBe(409)
})

test('a refusal is not remembered as an answer under an Idempotency-Key', async () => {
  const { id } = await declare(world.agency, sender, 9)
  await sendPart(sender, id, 1, new TextEncoder().encode('#!/bin/sh'))
  const keyed = () => send(new Request(`${origin}/api/files/${id}/completion`, { method: 'POST', headers: { origin, cookie: sender.cookie, 'idempotency-key': id } }))
  expect((await keyed()).status).toBe(415)
  expect((await keyed()).status).toBe(409)
})

test('what cannot be a file is refused before its first byte', async () => {
  const limit = 500 * 1024 * 1024
  await expect(declare(world.agency, sender, limit + 1)).rejects.toMatchObject({ status: 413, code: 'file_too_large', details: { limit } })
  await expect(declare(world.agency, sender, limit)).resolves.toMatchObject({ parts: 63 })
  for (const size of [0, -1, 1.5, NaN]) await expect(declare(world.agency, sender, size)).rejects.toMatchObject({ status: 422, details: { fields: { size: 'empty' } } })
  await expect(declare(world.agency, sender, 1, { name: '../..' })).rejects.toMatchObject({ status: 422, details: { fields: { name: 'required' } } })
  await expect(declare(world.agency, sender, 1, { name: 'x'.repeat(201) })).rejects.toMatchObject({ status: 422, details: { fields: { name: 'too_long' } } })
  await expect(declare(world.agency, sender, 1, { name: 'C:\\me\\gpj.\u202eexe' })).resolves.toMatchObject({ name: 'gpj.exe' })
})
