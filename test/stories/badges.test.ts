import { beforeAll, expect, test } from 'vitest'
import { crc32 } from '../../workers/kernel/exports/rules/crc32'
import { fromBase64url } from '../../workers/kernel/push/base64url'
import { caller, fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let boss: Person, trainer: Person, lin: Person, chen: Person
const anybody = caller()
beforeAll(async () => {
  world = await newWorld()
  boss = await world.agency.staff('director')
  trainer = await world.agency.staff('trainer')
  lin = await world.agency.staff('coordinator')
  chen = await world.agency.staff('coordinator')
})

const wish = (personId: string) => ({ personId, names: { en: 'Crisis lead', 'zh-Hant': '應變負責人' }, criteria: { en: 'Led a cleared hall back in nine minutes.', 'zh-Hant': '九分鐘內帶領全場恢復運作。' } })
const award = async (person = lin) => (await trainer.post('/api/badges', wish(person.id))).data
const publish = (badge: { id: string; revision: number }, published = true, person = lin) => person.put(`/api/badges/${badge.id}/publication`, { revision: badge.revision, published, locale: 'zh-Hant' })
const pathOf = (badge: { id: string }) => `/api/open-badges/${world.agency.id}/badges/${badge.id}`

/** As any verifier would: the key from where the head says it is, the signature by WebCrypto. */
async function verified(jwt: string) {
  const [head, payload, signature] = jwt.split('.') as [string, string, string]
  const said = (part: string) => JSON.parse(new TextDecoder().decode(fromBase64url(part)))
  const { data: jwk } = await anybody.get(new URL(said(head).kid).pathname)
  const key = await crypto.subtle.importKey('jwk', { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, 'Ed25519', false, ['verify'])
  return { holds: await crypto.subtle.verify('Ed25519', key, fromBase64url(signature), new TextEncoder().encode(`${head}.${payload}`)), head: said(head), credential: said(payload), jwk }
}

test('a badge is its holder’s own until they publish it; then anybody verifies it by the agency’s published key', async () => {
  expect((await lin.post('/api/badges', wish(lin.id))).status).toBe(403)
  const badge = await award()
  await world.settle()
  expect(await trainer.post('/api/badges', wish(trainer.id))).toMatchObject({ status: 422, error: { details: { fields: { personId: 'not_oneself' } } } })
  expect((await lin.get('/api/notices')).data.rows).toEqual([expect.objectContaining({ kind: 'badge.awarded', path: '/badges' })])
  expect((await anybody.get(pathOf(badge))).status).toBe(404)
  expect((await chen.get(`/api/badges/${badge.id}`)).status).toBe(404)
  for (const person of [trainer, chen]) expect((await publish(badge, true, person)).status).toBe(404)

  const [one, two] = await Promise.all([publish(badge), publish(badge)])
  expect([one.status, two.status].sort()).toEqual([200, 409])
  const { data: open } = await anybody.get(pathOf(badge))
  expect(open).toMatchObject({ name: '應變負責人', holder: expect.stringContaining('Given'), standing: 'valid', language: 'zh-Hant' })
  const { holds, head, credential, jwk } = await verified(open.jwt)
  expect({ holds, head }).toEqual({ holds: true, head: { alg: 'EdDSA', typ: 'JWT', kid: jwk.kid } })
  expect(credential).toMatchObject({ id: origin + pathOf(badge), issuer: { id: `${origin}/api/open-badges/${world.agency.id}` }, credentialSubject: { achievement: { name: '應變負責人' } } })
  expect((await anybody.get(`/api/open-badges/${world.agency.id}/keys`)).data.keys).toContainEqual(jwk)
  expect(JSON.stringify(jwk)).not.toContain('"d"')
  expect((await anybody.get(`/api/open-badges/${world.agency.id}`)).headers.get('access-control-allow-origin')).toBe('*')
  expect((await fetchRaw(new Request(`${origin}${pathOf(badge)}/credential`))).headers.get('content-type')).toBe('application/vc+jwt')

  const hidden = await publish({ ...badge, revision: badge.revision + 1 }, false)
  expect(hidden).toMatchObject({ status: 200, data: { publishedAt: null, page: null } })
  expect((await anybody.get(pathOf(badge))).status).toBe(404)
})

test('the picture carries the credential along', async () => {
  const badge = await award(chen)
  await publish(badge, true, chen)
  const { jwt } = (await anybody.get(pathOf(badge))).data
  const bytes = new Uint8Array(await (await fetchRaw(new Request(`${origin}${pathOf(badge)}/picture`))).arrayBuffer())
  const view = new DataView(bytes.buffer)
  const [at, length] = [33, view.getUint32(33)]
  const chunk = bytes.subarray(at + 4, at + 8 + length)
  expect(new TextDecoder().decode(chunk)).toBe(`iTXtopenbadgecredential\0\0\0\0\0${jwt}`)
  expect(view.getUint32(at + 8 + length)).toBe(crc32(chunk))
})

test('a new key signs from then on, and what the old one signed stays good', async () => {
  const before = await award(chen)
  await publish(before, true, chen)
  expect((await trainer.post('/api/badges/keys', {})).status).toBe(403)
  const { data: keys } = await boss.post('/api/badges/keys', {})
  expect(keys.keys.map(({ signs }: { signs: boolean }) => signs)).toEqual([true, false])
  const after = await award()
  await publish(after)
  const [old, fresh] = await Promise.all([before, after].map(async (badge) => verified((await anybody.get(pathOf(badge))).data.jwt)))
  expect([old!.holds, fresh!.holds]).toEqual([true, true])
  expect(fresh!.head.kid).not.toBe(old!.head.kid)
  const trail = JSON.stringify((await boss.get(`/api/audit?subject=${keys.keys[0].id}`)).data)
  expect(trail).not.toContain('lockedKey')
})

test('what is taken back says so to everybody, and why', async () => {
  const badge = await award()
  const published = (await publish(badge)).data
  const because = 'Given to the wrong Lin.'
  expect((await lin.put(`/api/badges/${badge.id}/revocation`, { revision: published.revision, because })).status).toBe(403)
  expect(await trainer.put(`/api/badges/${badge.id}/revocation`, { revision: published.revision, because })).toMatchObject({ status: 200, data: { standing: 'revoked' } })
  expect((await anybody.get(pathOf(badge))).data).toMatchObject({ standing: 'revoked', revokedBecause: because })
  expect((await anybody.get(`/api/open-badges/${world.agency.id}/revocations`)).data.revokedCredential).toEqual([{ id: origin + pathOf(badge), revoked: true, revocationReason: because }])
  // Its page goes on saying so: nobody takes that out of sight, nor publishes it once more.
  for (const shown of [false, true]) expect(await publish({ ...published, revision: published.revision + 1 }, shown)).toMatchObject({ status: 409, error: { code: 'badge_revoked' } })
  expect((await anybody.get(`/api/open-badges/${world.other.id}/badges/${badge.id}`)).status).toBe(404)
})

test('who is found to work alone has a badge for that level, once', async () => {
  const found = (revision: number, level: number) => boss.post(`/api/skills/people/${chen.id}/assessments`, { revision, skill: 'event_planning', level, way: 'manager', evidence: 'Half-year talk' })
  for (const [revision, level] of [[0, 2], [1, 3], [2, 3]] as const) expect((await found(revision, level)).status).toBe(201)
  const { rows } = (await chen.get('/api/badges')).data
  expect(rows.filter(({ kind }: { kind: string }) => kind === 'skill').map(({ names }: { names: { en: string } }) => names.en)).toEqual(['Event planning: independent'])
})

test('a badge for a level that was found lower since is shown to those who may take it back, and to nobody else', async () => {
  const all = async (query = '') => (await trainer.get(`/api/badges?whose=all${query}`)).data.rows
  const [held] = (await lin.get('/api/badges?q=Crisis')).data.rows
  const found = (by: Person, revision: number, level: number) => by.post(`/api/skills/people/${lin.id}/assessments`, { revision, skill: 'negotiation', level, way: 'manager', evidence: 'Half-year talk' })
  expect((await found(boss, 0, 3)).data.badge).toBeNull()
  expect(await all('&standing=lower')).toEqual([])
  expect((await found(trainer, 1, 1)).data.badge).toBe(3)
  const [lowered, ...others] = await all('&standing=lower')
  expect(others).toEqual([])
  expect(lowered).toMatchObject({ person: { id: lin.id }, standing: 'valid', found: 1 })
  expect((await lin.get(`/api/badges/${lowered.id}`)).data.found).toBeNull()
  // Found by name and by how it stands.
  expect((await all('&q=negotiation')).map(({ id }: { id: string }) => id)).toEqual([lowered.id])
  expect((await all('&q=crisis')).some(({ id }: { id: string }) => id === held.id)).toBe(true)
  expect((await all('&standing=revoked')).every(({ standing }: { standing: string }) => standing === 'revoked')).toBe(true)
  expect((await trainer.put(`/api/badges/${lowered.id}/revocation`, { revision: lowered.revision, because: 'Found too early.' })).status).toBe(200)
  expect(await all('&standing=lower')).toEqual([])
  expect((await found(trainer, 2, 0)).data.badge).toBeNull()
})
