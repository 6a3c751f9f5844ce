import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { audit } from '../../db/schema/agency/kernel'
import { people } from '../../db/schema/agency/people'
import { agencies, signUps, users } from '../../db/schema/directory'
import { open, shards } from '../../workers/kernel/db'
import { caller, newWorld, type Answer } from '../world'

const directory = open(env.DIRECTORY)
const world = await newWorld()
const day = 24 * 60 * 60

let counted = 0
function newSignUp({ email = `founder-${++counted}@convoke.test`, ...agency }: { email?: string; slug?: string; name?: string } = {}) {
  return {
    agency: { name: 'Lark & Co', slug: `lark-${++counted}`, country: 'TW', zone: 'Asia/Taipei', currency: 'TWD', languages: ['zh-Hant', 'en'], ...agency },
    person: { family: '林', given: '雅婷', latin: 'Lin Ya-ting', email, locale: 'zh-Hant' },
  }
}
const post = (path: string, body: unknown) => caller().post(path, body, { 'cf-connecting-ip': `203.0.113.${++counted % 250}` })
const cookieOf = ({ headers }: Answer) => headers.getSetCookie().findLast((line) => line.startsWith('__Host-session='))?.split(';')[0] ?? ''
const mailTo = async (email: string) => (await world.mails()).findLast(({ to }) => to === email)
const tokenTo = async (email: string) => /\/sign-up\/(\w+)/.exec((await mailTo(email))?.text ?? '')?.[1] ?? ''

afterEach(() => void vi.useRealTimers())

test('an agency signs up: a mail, a button, and its owner is in', async () => {
  const wish = newSignUp()
  const asked = await post('/api/sign-up', wish)
  expect([asked.status, asked.data, cookieOf(asked)]).toEqual([201, { mailed: true }, ''])
  expect(await directory.select().from(agencies).where(eq(agencies.slug, wish.agency.slug))).toEqual([])
  expect(await mailTo(wish.person.email)).toMatchObject({ subject: '在 Convoke 上確認Lark & Co', locale: 'zh-Hant', kind: 'sign_up.confirm' })

  const token = await tokenTo(wish.person.email)
  const confirmed = await post('/api/sign-up/confirmation', { token, password: '百靈鳥每天清晨都在唱歌呢' })
  expect([confirmed.status, confirmed.data]).toEqual([201, { audience: 'staff' }])
  const owner = caller(cookieOf(confirmed))
  const { data } = await owner.get('/api/session')
  expect(data).toMatchObject({
    user: { email: wish.person.email, hasPassword: true }, role: 'owner', person: { family: '林', given: '雅婷', latin: 'Lin Ya-ting' },
    agency: { slug: wish.agency.slug, name: 'Lark & Co', zone: 'Asia/Taipei', currency: 'TWD', languages: ['zh-Hant', 'en'] },
  })

  const [agency] = await directory.select().from(agencies).where(eq(agencies.id, data.agency.id))
  const [trail] = await shards(env)[agency!.shard]!.select().from(audit).where(eq(audit.agencyId, data.agency.id))
  expect(trail).toMatchObject({ action: 'agency.found', actorKind: 'staff', actorId: data.person.id, subjectKind: 'person', subjectId: data.person.id })
  expect((await owner.get('/api/people')).data).toMatchObject({ total: 1, rows: [{ id: data.person.id, role: 'owner', scope: 'all', state: 'active' }] })
})

test('a founder who was shown the privacy notice has accepted it with the button; whoever was not is asked', async () => {
  const consentAfter = async (accepting: { privacyVersion?: number }) => {
    const wish = newSignUp()
    await post('/api/sign-up', wish)
    const token = await tokenTo(wish.person.email)
    const { notice } = (await caller().get(`/api/sign-up/by-token/${token}`)).data
    expect(notice).toMatchObject({ version: 1, texts: { en: expect.stringContaining('Lark & Co plans and runs events') } })
    const refused = await post('/api/sign-up/confirmation', { token, privacyVersion: 2 })
    expect([refused.status, refused.error?.code]).toEqual([409, 'privacy_changed'])
    const owner = caller(cookieOf(await post('/api/sign-up/confirmation', { token, ...accepting })))
    const trail = (await owner.get('/api/audit?action=privacy.accept')).data.rows
    return { ...(await owner.get('/api/privacy/consent')).data, trail: trail.length }
  }
  expect(await consentAfter({ privacyVersion: 1 })).toMatchObject({ version: 1, accepted: { version: 1 }, due: false, trail: 1 })
  expect(await consentAfter({})).toMatchObject({ accepted: null, due: true, trail: 0 })
})

test('agencies go where there are fewest', async () => {
  const all = async () => (await directory.select({ shard: agencies.shard }).from(agencies)).map(({ shard }) => shard)
  const on = (shard: number, shards: number[]) => shards.filter((one) => one === shard).length
  for (let n = 0; n < 3; n++) {
    const before = await all()
    const wish = newSignUp()
    await post('/api/sign-up', wish)
    await post('/api/sign-up/confirmation', { token: await tokenTo(wish.person.email) })
    const { shard } = (await directory.select().from(agencies).where(eq(agencies.slug, wish.agency.slug)))[0]!
    expect(on(shard, before)).toBeLessThanOrEqual(on(1 - shard, before))
  }
})

describe('the link', () => {
  const visited = (token: string) => caller().get(`/api/sign-up/by-token/${token}`)

  test('works once, also when pressed twice at once', async () => {
    const wish = newSignUp()
    await post('/api/sign-up', wish)
    const token = await tokenTo(wish.person.email)
    for (const { status, data } of [await visited(token), await visited(token)]) expect([status, data]).toMatchObject([200, { agency: { name: wish.agency.name } }])
    const both = await Promise.all([1, 2].map(() => post('/api/sign-up/confirmation', { token })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await visited(token)).error?.code).toBe('link_used')
    const again = await post('/api/sign-up/confirmation', { token })
    expect([again.status, again.error?.code]).toEqual([409, 'link_used'])
    expect(await directory.select().from(agencies).where(eq(agencies.slug, wish.agency.slug))).toHaveLength(1)
  })

  test('dies after a day; one never sent was never alive', async () => {
    const wish = newSignUp()
    await post('/api/sign-up', wish)
    const token = await tokenTo(wish.person.email)
    world.pass(day + 1)
    expect((await post('/api/sign-up/confirmation', { token })).error?.code).toBe('link_expired')
    expect((await visited(token)).error?.code).toBe('link_expired')
    for (const answer of [await visited('0'.repeat(40)), await post('/api/sign-up/confirmation', { token: '0'.repeat(40) })]) expect(answer.status).toBe(404)
  })

  test('goes on where a confirmation broke off between the two databases', async () => {
    const wish = newSignUp()
    await post('/api/sign-up', wish)
    const [waiting] = await directory.select().from(signUps).where(eq(signUps.email, wish.person.email))
    const { agency, person } = waiting!.input
    const shard = shards(env)[agency.shard]!
    await shard.insert(people).values({ ...person, agencyId: agency.id, email: wish.person.email, role: 'owner', scope: 'all', state: 'active', createdAt: new Date().toISOString() })
    const confirmed = await post('/api/sign-up/confirmation', { token: await tokenTo(wish.person.email) })
    expect(confirmed.status).toBe(201)
    expect((await caller(cookieOf(confirmed)).get('/api/session')).data.person.id).toBe(person.id)
    expect(await shard.select().from(people).where(eq(people.agencyId, agency.id))).toHaveLength(1)
  })
})

describe('an address that has an account already', () => {
  test('gets the same answer; only the mail says so, and the agency is added to the account', async () => {
    const somebody = await world.agency.staff()
    const [known, unknown] = [await post('/api/sign-up', newSignUp({ email: somebody.email })), await post('/api/sign-up', newSignUp())]
    expect([known.status, known.data, known.headers.getSetCookie()]).toEqual([unknown.status, unknown.data, unknown.headers.getSetCookie()])
    expect((await mailTo(somebody.email))?.text).toContain('您已用此電子郵件地址註冊過帳號')

    const confirmed = await post('/api/sign-up/confirmation', { token: await tokenTo(somebody.email) })
    const { data } = await caller(cookieOf(confirmed)).get('/api/session')
    expect(data).toMatchObject({ user: { id: somebody.userId, hasPassword: false }, role: 'owner' })
    expect(data.memberships.map((one: { role: string; current: boolean }) => [one.role, one.current])).toEqual([['coordinator', false], ['owner', true]])
    expect(await directory.select().from(users).where(eq(users.email, somebody.email))).toHaveLength(1)
  })
})

describe('an address name', () => {
  test('that is left out is made from the name, by its letters or by its sound', async () => {
    for (const [name, slug] of [['Paper Lantern 云', 'paper-lantern'], ['藍風箏策展', 'lanfengzhengcezhan']]) {
      const wish = newSignUp({ name, slug: undefined })
      expect((await post('/api/sign-up', wish)).status).toBe(201)
      const token = await tokenTo(wish.person.email)
      expect((await post('/api/sign-up/confirmation', { token, password: 'seven paper boats at dusk' })).status).toBe(201)
      expect(await directory.select().from(agencies).where(eq(agencies.slug, slug!))).toHaveLength(1)
    }
    expect((await post('/api/sign-up', newSignUp({ name: '！', slug: undefined }))).error?.details.fields).toEqual({ 'agency.slug': 'required' })
  })

  test('that is taken is refused at once', async () => {
    const { status, error } = await post('/api/sign-up', newSignUp({ slug: world.agency.slug }))
    expect([status, error?.details.fields]).toEqual([422, { 'agency.slug': 'taken' }])
  })

  test('taken meanwhile can be changed at confirmation, with the same link', async () => {
    const [first, second] = [newSignUp({ slug: 'contested' }), newSignUp({ slug: 'contested' })]
    for (const wish of [first, second]) await post('/api/sign-up', wish)
    await post('/api/sign-up/confirmation', { token: await tokenTo(first.person.email) })
    const token = await tokenTo(second.person.email)
    expect((await post('/api/sign-up/confirmation', { token })).error?.details.fields).toEqual({ slug: 'taken' })
    expect((await post('/api/sign-up/confirmation', { token, slug: 'contested-2' })).status).toBe(201)
  })

  test.each([['ab', 'too_short'], ['Lark', 'not_a_slug'], ['api', 'reserved']])('%s is refused', async (slug, flaw) => {
    expect((await post('/api/sign-up', newSignUp({ slug }))).error?.details.fields).toEqual({ 'agency.slug': flaw })
  })
})

test('what is wrong is said field by field, before anything is counted or mailed', async () => {
  const wish = newSignUp()
  const { error } = await post('/api/sign-up', { ...wish, agency: { ...wish.agency, zone: 'Mars/Olympus', currency: 'yuan', languages: ['en', 'en'] }, person: { ...wish.person, family: ' ', email: 'x' }, admin: true })
  expect(error?.details.fields).toEqual({
    'agency.zone': 'not_a_zone', 'agency.currency': 'not_a_currency', 'agency.languages': 'named_twice', 'person.family': 'required', 'person.email': 'not_an_address', admin: 'unknown_key',
  })
  expect(await mailTo(wish.person.email)).toBeUndefined()
})

test('the password is chosen by whoever has the mail, not by whoever typed the address', async () => {
  const wish = newSignUp()
  expect((await post('/api/sign-up', { ...wish, password: 'a stranger chose this one' })).error?.details.fields).toEqual({ password: 'unknown_key' })
  await post('/api/sign-up', wish)
  const token = await tokenTo(wish.person.email)
  expect((await post('/api/sign-up/confirmation', { token, password: 'password1234' })).error?.details.fields).toEqual({ password: 'too_common' })
  expect(await post('/api/sign-up/confirmation', { token })).toMatchObject({ status: 201 })
  expect(await directory.select().from(users).where(eq(users.email, wish.person.email))).toMatchObject([{ passwordHash: null }])
})
