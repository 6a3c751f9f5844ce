import { env } from 'cloudflare:test'
import { and, eq } from 'drizzle-orm'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { audit } from '../../db/schema/agency/kernel'
import { consents, copies } from '../../db/schema/agency/privacy'
import { memberships, users } from '../../db/schema/directory'
import { keepers } from '../../workers/keepers'
import { open } from '../../workers/kernel/db'
import { sweepCopies } from '../../workers/modules/privacy'
import { anEvent } from '../an-event'
import { caller, fetchRaw, newWorld, origin, type Person } from '../world'

const world = await newWorld()
const { agency, neighbour } = world
const owner = await agency.staff('owner')
const texts = { en: 'We keep little.', 'zh-Hans': '我们只保存必要信息。', 'zh-Hant': '我們只保存必要資料。' }
const today = new Date().toISOString().slice(0, 10)

describe('the privacy notice', () => {
  test('is there from the first day, in three languages, for anybody', async () => {
    const { status, data } = await caller().get(`/api/privacy/notice/${agency.slug}`)
    expect([status, data.version, Object.keys(data.texts)]).toEqual([200, 1, ['en', 'zh-Hans', 'zh-Hant']])
    expect((await caller().get('/api/privacy/notice/nobody-here')).status).toBe(404)
  })

  test('is accepted with its version and time by whoever joins', async () => {
    const email = 'joiner@convoke.test'
    const { data: invitation } = await owner.post('/api/invitations', { email, role: 'crew', family: 'Sato', given: 'Ken', locale: 'en' })
    await world.settle()
    const token = /invitations\/(\w+)/.exec((await world.mails()).find((mail) => mail.to === email)!.text)![1]
    const join = { token, family: 'Sato', given: 'Ken', latin: null, password: 'paper-lanterns-at-noon' }
    expect((await caller().post('/api/invitations/acceptance', { ...join, privacyVersion: 9 })).error?.code).toBe('privacy_changed')
    expect((await caller().post('/api/invitations/acceptance', { ...join, privacyVersion: 1 })).status).toBe(201)
    const [consent] = await agency.db.select().from(consents).where(eq(consents.personId, invitation.personId))
    expect(consent).toMatchObject({ version: 1, createdAt: expect.any(String) })
  })

  test('asks again when a new version says so, and not before it holds', async () => {
    const crew = await agency.staff('crew')
    const due = async () => (await crew.get('/api/privacy/consent')).data.due
    expect(await due()).toBe(true)
    expect((await crew.post('/api/privacy/consent', { version: 1 })).data).toMatchObject({ due: false, accepted: { version: 1 } })
    expect((await crew.post('/api/privacy/notices', { validFrom: today, texts, asksAgain: true })).status).toBe(403)
    expect((await owner.post('/api/privacy/notices', { validFrom: '2020-01-01', texts, asksAgain: true })).error?.details.fields).toEqual({ validFrom: 'over' })
    expect((await owner.post('/api/privacy/notices', { validFrom: '2099-01-01', texts, asksAgain: true })).data.version).toBe(2)
    expect(await due()).toBe(false)
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    expect((await owner.post('/api/privacy/notices', { validFrom: day, texts, asksAgain: true })).data.version).toBe(3)
    expect(await due()).toBe(true)
    expect((await crew.post('/api/privacy/consent', { version: 1 })).error?.code).toBe('privacy_changed')
    expect((await crew.post('/api/privacy/consent', { version: 3 })).data.due).toBe(false)
    expect((await crew.post('/api/privacy/consent', { version: 3 })).status).toBe(201)
    expect((await caller().get(`/api/privacy/notice/${agency.slug}`)).data.texts).toEqual(texts)
  })
})

const bytesOf = async (person: Person, id: string) => fetchRaw(new Request(`${origin}/api/privacy/copies/${id}/content`, { headers: { cookie: person.cookie } }))

describe('a copy of all that is held', () => {
  test('is made for oneself: readable, complete, and for nobody else to fetch', async () => {
    const crew = await agency.staff('crew')
    const event = await anEvent(agency, owner)
    await owner.post('/api/tasks', { eventId: event.id, ownerId: crew.id, title: 'Call the venue' })
    const { status, data: asked } = await crew.post('/api/privacy/copies', { personId: crew.id })
    expect(status).toBe(201)
    expect((await crew.get(`/api/privacy/copies?personId=${crew.id}`)).data.rows).toMatchObject([{ id: asked.id, state: 'ready' }])
    const answer = await bytesOf(crew, asked.id)
    const archive = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const data = JSON.parse(strFromU8(archive['data.json']!))
    expect(data.person).toMatchObject({ id: crew.id, email: crew.email })
    expect(data.records.tasks).toMatchObject([{ title: 'Call the venue' }])
    expect(data.records.account[0].user).toMatchObject({ email: crew.email })
    expect(JSON.stringify(data)).not.toMatch(/passwordHash|tokenHash|idHash/)
    expect(strFromU8(archive['index.html']!)).toContain('Call the venue')
    for (const other of [owner, await neighbour.staff('owner')]) expect((await bytesOf(other, asked.id)).status).toBe(404)
  })

  test('the leads ask for anybody’s; colleagues do not', async () => {
    const crew = await agency.staff('crew')
    expect((await crew.post('/api/privacy/copies', { personId: owner.id })).error?.code).toBe('not_theirs_to_ask')
    expect((await owner.post('/api/privacy/copies', { personId: crew.id })).status).toBe(201)
    expect((await owner.post('/api/privacy/copies', { personId: (await neighbour.staff()).id })).status).toBe(404)
  })

  test('of whoever stands above, or by leads who see only some clients, is not made; one’s own always is', async () => {
    const limited = await agency.staff('director', { clients: [await agency.newClient()], events: [] })
    const director = await agency.staff('director')
    const ask = (by: Person, personId: string) => by.post('/api/privacy/copies', { personId })
    expect(await ask(limited, (await agency.staff('crew')).id)).toMatchObject({ status: 403, error: { code: 'needs_full_scope' } })
    expect(await ask(director, owner.id)).toMatchObject({ status: 403, error: { code: 'role_not_yours_to_give' } })
    expect((await ask(director, limited.id)).status).toBe(201)
    expect((await ask(limited, limited.id)).status).toBe(201)
    expect((await agency.db.select().from(copies).where(eq(copies.personId, owner.id)))).toEqual([])
  })

  test('is fetched only by whoever may still ask for it', async () => {
    const [director, crew] = [await agency.staff('director'), await agency.staff('crew')]
    const { id } = (await director.post('/api/privacy/copies', { personId: crew.id })).data
    const own = (await director.post('/api/privacy/copies', { personId: director.id })).data
    expect((await bytesOf(director, id)).status).toBe(200)
    const limits = { revision: 1, role: 'director', scope: { clients: [await agency.newClient()], events: [] } }
    expect((await owner.patch(`/api/people/${director.id}/membership`, limits)).status).toBe(200)
    expect((await bytesOf(director, id)).status).toBe(403)
    expect((await owner.patch(`/api/people/${director.id}/membership`, { revision: 2, role: 'manager', scope: 'all' })).status).toBe(200)
    expect((await bytesOf(director, id)).status).toBe(403)
    expect((await bytesOf(director, own.id)).status).toBe(200)
  })

  test('what nobody came to make is made by the clock; after a week it is gone, bytes and all', async () => {
    const crew = await agency.staff('crew')
    const { data: asked } = await crew.post('/api/privacy/copies', { personId: crew.id })
    await agency.db.update(copies).set({ state: 'waiting', createdAt: new Date(Date.now() - 3e5).toISOString() }).where(eq(copies.id, asked.id))
    await sweepCopies(env, keepers, new Date())
    const [{ objectKey, state } = { objectKey: '', state: '' }] = await agency.db.select().from(copies).where(eq(copies.id, asked.id))
    expect(state).toBe('ready')
    expect(await env.FILES.head(objectKey)).not.toBeNull()
    await sweepCopies(env, keepers, new Date(Date.now() + 8 * 864e5))
    expect(await env.FILES.head(objectKey)).toBeNull()
    expect((await bytesOf(crew, asked.id)).status).toBe(404)
  })
})

describe('erasing', () => {
  const [family, given] = ['Quillfeather', 'Zenobia']

  /** Everything the databases and the bucket hold, as one text. */
  async function everything() {
    const texts: string[] = []
    for (const db of [env.DIRECTORY, env.SHARD_0, env.SHARD_1]) {
      const { results } = await db.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_cf%' escape '\\'").all<{ name: string }>()
      for (const { name } of results) texts.push(JSON.stringify((await db.prepare(`select * from "${name}"`).all().catch(() => ({ results: [] }))).results))
    }
    for (const { key } of (await env.FILES.list()).objects) texts.push(key, await (await env.FILES.get(key))!.text())
    return texts.join('\n')
  }

  test('takes out who somebody was, everywhere; keeps what must stay and says why', async () => {
    const person = await agency.staff('coordinator')
    const mate = await agency.staff('crew')
    const named = await person.patch('/api/people/me', { revision: 1, family, given, phone: '138 0099 0099', position: 'Producer' })
    expect(named.status).toBe(200)
    const event = await anEvent(agency, person)
    await person.post('/api/tasks', { eventId: event.id, ownerId: mate.id, title: 'Print the badges' })
    await owner.post('/api/tasks', { eventId: event.id, ownerId: person.id, title: 'Call the venue' })
    await owner.post('/api/privacy/copies', { personId: person.id })
    expect((await person.post('/api/privacy/erasure-request')).data).toEqual({ asked: true })
    await world.settle()
    const before = await everything()
    for (const text of [family, person.email, '+8613800990099']) expect(before).toContain(text)

    expect((await mate.post(`/api/people/${person.id}/erasure`)).status).toBe(403)
    await owner.del(`/api/people/${person.id}/membership`)
    const { status, data } = await owner.post(`/api/people/${person.id}/erasure`)
    expect(status).toBe(201)
    expect(data.kept).toEqual(expect.arrayContaining([
      { kind: 'tasks', count: 1, reason: 'work', until: expect.any(String) }, { kind: 'duties', count: 1, reason: 'work', until: expect.any(String) }, { kind: 'audit', count: expect.any(Number), reason: 'trail', until: expect.any(String) },
    ]))
    expect(data.removed).toMatchObject({ notices: expect.any(Number), mails: expect.any(Number), copies: 1 })

    await world.settle()
    const after = await everything()
    for (const text of [family, given, person.email, '+8613800990099', 'Producer']) expect(after, text).not.toContain(text)
    expect((await owner.get(`/api/people/${person.id}`)).data).toMatchObject({ family: 'Erased person', state: 'ended', phone: null, erasedAt: expect.any(String) })
    expect((await person.get('/api/session')).status).toBe(401)
    const directory = open(env.DIRECTORY)
    expect(await directory.select().from(memberships).where(eq(memberships.id, person.id))).toEqual([])
    expect(await directory.select().from(users).where(eq(users.id, person.userId))).toEqual([])
    expect((await owner.get(`/api/people/${person.id}/erasure`)).data.erasure.kept).toEqual(data.kept)
    expect((await owner.post(`/api/people/${person.id}/erasure`)).data).toMatchObject({ id: data.id })
  })

  test('the trail still holds: who did what when, without saying who that was', async () => {
    const person = await agency.staff('coordinator')
    await person.patch('/api/people/me', { revision: 1, family: 'Ottoline' })
    await owner.del(`/api/people/${person.id}/membership`)
    await owner.post(`/api/people/${person.id}/erasure`)
    expect((await owner.get(`/api/audit/verification?subject=${person.id}`)).data).toEqual({ rows: expect.any(Number), redacted: 3, broken: [] })
    const rows = await agency.db.select().from(audit).where(and(eq(audit.agencyId, agency.id), eq(audit.subjectId, person.id), eq(audit.action, 'person.change')))
    expect(rows).toMatchObject([{ actorId: person.id, before: { redacted: true }, after: { redacted: true }, salt: null }])
    await expect(agency.db.update(audit).set({ action: 'x' }).where(eq(audit.id, rows[0]!.id))).rejects.toThrow()
    await expect(agency.db.update(audit).set({ after: { family: 'Somebody else' } }).where(eq(audit.id, rows[0]!.id))).rejects.toThrow()
    await expect(agency.db.delete(audit).where(eq(audit.id, rows[0]!.id))).rejects.toThrow()
  })

  test('whoever works elsewhere too keeps their account there', async () => {
    const person = await agency.staff('crew')
    const directory = open(env.DIRECTORY)
    await directory.insert(memberships).values({ id: `per_elsewhere${person.id.slice(-8)}`, userId: person.userId, agencyId: neighbour.id, role: 'crew', scope: 'all', createdAt: new Date().toISOString() })
    await owner.del(`/api/people/${person.id}/membership`)
    expect((await owner.post(`/api/people/${person.id}/erasure`)).status).toBe(201)
    expect(await directory.select().from(users).where(eq(users.id, person.userId))).toHaveLength(1)
  })

  test('the last owner stays; nobody erases a mightier one; a neighbour’s is not there', async () => {
    const director = await agency.staff('director')
    expect((await director.post(`/api/people/${owner.id}/erasure`)).error?.code).toBe('role_not_yours_to_give')
    expect((await owner.post(`/api/people/${owner.id}/erasure`)).error?.code).toBe('membership_not_ended')
    expect((await owner.del(`/api/people/${owner.id}/membership`)).error?.code).toBe('last_owner')
    expect(await owner.post('/api/privacy/erasure-request')).toMatchObject({ status: 409, error: { code: 'last_owner' } })
    expect((await owner.post(`/api/people/${(await neighbour.staff()).id}/erasure`)).status).toBe(404)
  })
})

