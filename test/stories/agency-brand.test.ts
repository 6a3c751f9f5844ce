import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { caller, fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let owner: Person
beforeAll(async () => {
  world = await newWorld()
})
beforeEach(async () => {
  owner = await world.agency.staff('owner')
})

const brand = async (person = owner) => (await person.get('/api/agencies/current/brand')).data
const png = (width = 320, height = 80) => {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
async function sendLogo(person: Person, bytes: Uint8Array<ArrayBuffer>, revision?: number) {
  const at = revision ?? (await brand(person)).revision
  const response = await fetchRaw(new Request(`${origin}/api/agencies/current/logo?revision=${at}`, { method: 'PUT', headers: { origin, cookie: person.cookie }, body: bytes }))
  return { status: response.status, data: (await response.json()) as any }
}

describe('the agency’s colour', () => {
  test('is kept with a shade for the dark; too light a one is refused, and the nearest that can be read is offered and taken', async () => {
    const { revision } = await brand()
    const refused = await owner.patch('/api/agencies/current/brand', { revision, colour: '#ffd400' })
    expect(refused).toMatchObject({ status: 422, error: { details: { fields: { colour: 'too_light' } } } })
    const { nearest } = refused.error!.details
    expect((await owner.patch('/api/agencies/current/brand', { revision, colour: nearest })).data.colour.light).toBe(nearest)
    expect((await owner.get('/api/session')).data.agency.brand.colour).toEqual((await brand()).colour)
  })
})

describe('the logo', () => {
  test('is seen by anybody who has its address, for ever, and can do nothing', async () => {
    const put = await sendLogo(owner, png())
    expect(put).toMatchObject({ status: 200, data: { logo: { type: 'image/png', width: 320, height: 80 } } })
    const { path } = (await (await world.agency.client()).get('/api/session')).data.agency.brand.logo
    const response = await fetchRaw(new Request(origin + path))
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png())
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin',
    })
    expect(response.headers.get('content-security-policy')).toContain('sandbox')

    await sendLogo(owner, png(100, 100))
    expect((await fetchRaw(new Request(origin + path))).status).toBe(200)
    expect((await caller().get('/api/agencies/logos/' + 'f'.repeat(40))).status).toBe(404)
  })

  test('is refused when it is no picture, too large, or somebody changed the brand meanwhile; and can be taken away', async () => {
    expect(await sendLogo(owner, Uint8Array.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>', (letter) => letter.charCodeAt(0)))).toMatchObject({ status: 422, data: { error: { details: { fields: { logo: 'not_a_picture' } } } } })
    expect((await sendLogo(owner, new Uint8Array(1024 * 1024 + 1))).status).toBe(413)
    expect(await sendLogo(owner, png(), 0)).toMatchObject({ status: 409, data: { error: { code: 'changed_meanwhile' } } })
    await sendLogo(owner, png())
    expect((await owner.del(`/api/agencies/current/logo?revision=${(await brand()).revision}`)).data.logo).toBeNull()
  })
})

describe('the address for answers', () => {
  const mailTo = async (email: string) => (await world.mails()).filter(({ to }) => to === email).at(-1)

  test('comes into use when somebody who reads it confirms, and not before; pressing twice does no harm', async () => {
    await owner.post('/api/agencies/current/reply-address', { email: 'hello@harbourline.example' })
    expect(await brand()).toMatchObject({ replyTo: null, replyPending: 'hello@harbourline.example' })
    await world.settle()
    const [, slug, token] = /\/reply-address\/([\w-]+)\/(\w+)/.exec((await mailTo('hello@harbourline.example'))!.text)!
    expect((await caller().post('/api/agencies/reply-address/confirmation', { agency: world.neighbour.slug, token })).status).toBe(404)
    for (const _ of [1, 2]) expect(await caller().post('/api/agencies/reply-address/confirmation', { agency: slug, token })).toMatchObject({ status: 201, data: { email: 'hello@harbourline.example' } })
    expect(await brand()).toMatchObject({ replyTo: 'hello@harbourline.example', replyPending: null })

    const { rows } = (await owner.get(`/api/audit?subject=${world.agency.id}`)).data
    expect(rows[0]).toMatchObject({ action: 'agency.brand', actor: { kind: 'system' }, after: { brand: { replyTo: 'hello@harbourline.example' } } })
    expect(JSON.stringify((await owner.get('/api/audit')).data)).not.toContain('tokenHash')
  })

  test('a link is over after a day; an address cannot be set without confirming', async () => {
    const { other } = world
    world.setNow('2027-01-10T08:00:00.000Z')
    const boss = await other.staff('director')
    await boss.post('/api/agencies/current/reply-address', { email: 'late@isle.example' })
    await world.settle()
    const [, , token] = /\/reply-address\/([\w-]+)\/(\w+)/.exec((await mailTo('late@isle.example'))!.text)!
    world.pass(24 * 3600 + 1)
    expect(await caller().post('/api/agencies/reply-address/confirmation', { agency: other.slug, token })).toMatchObject({ status: 409, error: { code: 'link_expired' } })
    expect(await boss.patch('/api/agencies/current/brand', { revision: 0, replyTo: 'me@isle.example' })).toMatchObject({ status: 422 })
  })
})

test('mails carry the sender, the logo, the colour and the letterhead in the reader’s language', async () => {
  const { revision } = await brand()
  const letterhead = { en: { address: '1 Quay Road', registration: '9131 0000', phone: null }, 'zh-Hans': { address: '外滩路1号' } }
  await owner.patch('/api/agencies/current/brand', { revision, sender: 'Harbourline', colour: '#7a1f3d', letterhead })
  await sendLogo(owner, png())
  await owner.post('/api/invitations', { email: 'li@client.example', role: 'crew', family: '李', given: '丽', locale: 'zh-Hans' })
  await world.settle()
  const mail = (await world.mails()).find(({ to }) => to === 'li@client.example')!
  expect(mail).toMatchObject({ from: 'Harbourline', replyTo: 'hello@harbourline.example' })
  expect(mail.html).toContain('外滩路1号')
  expect(mail.html).toContain('#7a1f3d')
  expect(mail.html).toMatch(/<img src="https:\/\/convoke\.test\/api\/agencies\/logos\/[0-9a-f]{40}" width="160" height="40"/)
  const [, token] = /\/invitations\/(\w+)/.exec(mail.text)!
  expect((await caller().get(`/api/invitations/by-token/${token}`)).data.agency.brand).toMatchObject({ colour: { light: '#7a1f3d' }, logo: { width: 320 } })
  expect((await caller().get(`/api/agencies/doors/${world.agency.slug}`)).data).toMatchObject({ brand: { letterhead: { en: { address: '1 Quay Road' } } } })
  expect((await caller().get('/api/agencies/doors/nobody')).status).toBe(404)
})
