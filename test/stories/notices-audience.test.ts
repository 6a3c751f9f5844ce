import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { outbox } from '../../db/schema/agency/kernel'
import { people } from '../../db/schema/agency/people'
import { newId } from '../../workers/kernel/ids'
import { newWorld, origin, type TestAgency, type World } from '../world'

let world: World
let cast: Awaited<ReturnType<typeof gather>>
beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T15:41:08.000Z')
  cast = await gather(world)
})
afterEach(() => {
  vi.useRealTimers()
})

/** One of everybody, in three languages, and those who must hear nothing. */
async function gather({ agency, other }: World) {
  const client = await agency.newClient('Client')
  return {
    client,
    owner: await agency.staff('owner', 'all', 'en'),
    coordinator: await agency.staff('coordinator', 'all', 'zh-Hans'),
    near: await agency.staff('manager', { clients: [client], events: [] }, 'zh-Hant'),
    crew: await agency.staff('crew', 'all', 'zh-Hans'),
    signer: await agency.client({ role: 'client_signer', client, locale: 'zh-Hant' }),
    viewer: await agency.client({ role: 'client_viewer', client, locale: 'en' }),
    far: await agency.staff('coordinator', { clients: [await agency.newClient()], events: [] }),
    blind: await agency.staff('coordinator', { clients: [], events: [] }),
    otherClient: await agency.client(),
    supplier: await agency.supplier(),
    elsewhere: await other.staff('owner'),
  }
}
type Name = keyof typeof cast

async function tell(agency: TestAgency, kind: string, actor: string | null, details: Record<string, unknown>) {
  const at = new Date().toISOString()
  const subject = { kind: 'brief', id: 'bri_1', clientId: cast.client, eventId: null }
  await agency.db.insert(outbox).values({ agencyId: agency.id, id: newId('news', Date.now()), kind, payload: { subject, actorId: actor, origin, ...details }, createdAt: at, dueAt: at })
  await world.settle()
}

const nameOf = (found: (person: { id: string; email: string }) => boolean) => Object.entries(cast).find(([, one]) => typeof one === 'object' && found(one))?.[0] ?? 'nobody'
const mailed = async () => Object.fromEntries((await ours()).map((mail) => [nameOf(({ email }) => email === mail.to), mail]))
const ours = async () => (await world.mails()).filter(({ to }) => nameOf(({ email }) => email === to) !== 'nobody')

/** Who has it in the bell, asked over HTTP by each of them. */
async function noticed() {
  const asked = Object.entries(cast).flatMap(([name, one]) => (typeof one === 'object' ? [[name, one] as const] : []))
  const told = await Promise.all(asked.map(async ([name, one]) => ({ name, rows: (await one.get('/api/notices')).data.rows })))
  return Object.fromEntries(told.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => [name, rows]))
}

const news: [string, Name, Record<string, unknown>, Name[]][] = [
  ['brief.submitted', 'signer', { title: 'Gala', clientName: 'Client' }, ['owner', 'coordinator', 'near']],
  ['question.asked', 'coordinator', { briefTitle: 'Gala', field: 'attendance', dueOn: '2026-12-09', text: 'How many at dinner?', addresseeId: 'viewer' }, ['viewer']],
  ['question.answered', 'viewer', { briefTitle: 'Gala', askedBy: 'coordinator' }, ['coordinator']],
  ['brief.ready_to_agree', 'coordinator', { title: 'Gala', version: 2 }, ['signer']],
  ['brief.changes_required', 'signer', { title: 'Gala', version: 2, to: ['near'], comment: 'The budget' }, ['near']],
  ['brief.agreed', 'signer', { title: 'Gala', version: 2 }, ['owner', 'coordinator', 'near', 'crew', 'viewer']],
  ['event.made', 'owner', { eventName: 'Gala', coordinatorId: 'coordinator', startsOn: '2026-12-09', subject: 'event' }, ['coordinator', 'signer', 'viewer']],
  ['task.given', 'owner', { title: 'Book the hall', eventName: 'Gala', dueOn: '2026-12-09', ownerId: 'crew', subject: 'event' }, ['crew']],
  ['task.given', 'crew', { title: 'Book the hall', eventName: 'Gala', dueOn: null, ownerId: 'crew', subject: 'event' }, []],
]

const detailsOf = (kind: string) => news.find(([one]) => one === kind)![2]

/** Names of the cast stand for their ids. */
const withIds = (details: Record<string, unknown>) => Object.fromEntries(Object.entries(details).map(([key, value]) => {
  if (key === 'subject') return [key, { kind: 'event', id: 'evt_1', clientId: cast.client, eventId: 'evt_1' }]
  const idOf = (name: unknown) => (cast[name as Name] as { id: string }).id
  if (Array.isArray(value)) return [key, value.map(idOf)]
  return [key, /Id$|By$/.test(key) ? idOf(value) : value]
}))

test.each(news)('%s by %s %j reaches exactly %j, each in their language', async (kind, actor, details, told) => {
  await tell(world.agency, kind, (cast[actor] as { id: string }).id, withIds(details))
  const [mails, notices] = [await mailed(), await noticed()]
  expect(Object.keys(mails).sort()).toEqual([...told].sort())
  expect(Object.keys(notices).sort()).toEqual([...told].sort())
  for (const name of told) {
    const person = cast[name] as { id: string; role: string }
    const [onRecord] = await world.agency.db.select().from(people).where(eq(people.id, person.id))
    expect(mails[name]).toMatchObject({ kind, locale: onRecord!.locale, state: 'sent' })
    expect(mails[name]!.html).toContain(`lang="${onRecord!.locale}"`)
    expect(mails[name]!.text).not.toMatch(/undefined|null|\[object/)
    expect(mails[name]!.text).toContain(`${origin}/open/${world.agency.slug}?to=`)
    expect(notices[name]).toHaveLength(1)
  }
})

test('a notice carries what its sentence needs, and where it leads', async () => {
  await tell(world.agency, 'task.given', cast.owner.id, withIds(detailsOf('task.given')))
  const { data } = await cast.crew.get('/api/notices')
  expect(data).toMatchObject({ unread: 1, next: null })
  expect(data.rows[0]).toMatchObject({
    kind: 'task.given', at: '2026-11-23T15:41:08.000Z', path: '/events/evt_1', readAt: null, actor: { id: cast.owner.id },
    details: { title: 'Book the hall', eventName: 'Gala', dueOn: '2026-12-09', who: expect.stringContaining('Family') },
  })
})

test('clients are led to their portal and spoken to as 您, staff as 你; days are written as the reader writes them', async () => {
  await tell(world.agency, 'event.made', cast.owner.id, withIds(detailsOf('event.made')))
  const { signer, coordinator, viewer } = await mailed()
  expect(signer!.text).toContain(encodeURIComponent('/portal/events/evt_1'))
  expect(signer!.text).toMatch(/您[^]*12月9日|12月9日[^]*您/)
  expect(coordinator!.text).toContain(encodeURIComponent('/events/evt_1'))
  expect(coordinator!.text).toContain('你')
  expect(coordinator!.text).not.toContain('您')
  expect(viewer!.text).toContain('It begins on 9 Dec.')
})

test('an invitation is a mail alone, to the invited, with the link on it and the secret gone from the news', async () => {
  const invited = { id: newId('person', Date.now()), email: 'new@client.example' }
  await world.agency.db.insert(people).values({
    agencyId: world.agency.id, ...invited, locale: 'zh-Hans', role: 'client_signer', clientId: cast.client, scope: 'all', family: '陈', given: '明', state: 'invited', createdAt: new Date().toISOString(),
  })
  await tell(world.agency, 'person.invited', cast.owner.id, { subject: { kind: 'person', id: invited.id, clientId: cast.client }, token: 'abc123' })
  const mails = (await world.mails()).filter(({ to }) => to === invited.email)
  expect(mails).toHaveLength(1)
  expect(mails[0]!.text).toContain(`${origin}/invitations/abc123`)
  expect(mails[0]!).toMatchObject({ locale: 'zh-Hans', stopUrl: null })
  expect(await noticed()).toEqual({})
  for (const { payload } of await world.agency.db.select().from(outbox).where(eq(outbox.agencyId, world.agency.id))) expect(payload).not.toHaveProperty('token')
})

test('who joined is told to who invited them', async () => {
  await tell(world.agency, 'person.joined', cast.viewer.id, { subject: { kind: 'person', id: cast.viewer.id, clientId: cast.client }, invitedBy: cast.near.id })
  expect(Object.keys(await mailed())).toEqual(['near'])
  expect((await noticed()).near).toMatchObject([{ path: `/people/${cast.viewer.id}` }])
})

test('what people wrote arrives as they wrote it, and is markup nowhere', async () => {
  const text = 'Is <b>lunch</b> & dinner meant?\nBoth?'
  await tell(world.agency, 'question.asked', cast.coordinator.id, withIds({ ...detailsOf('question.asked'), text, briefTitle: 'Gala\r\nBcc: eve@evil.example' }))
  const { viewer } = await mailed()
  expect(viewer!.text).toContain(text)
  expect(viewer!.html).toContain('Is &lt;b&gt;lunch&lt;/b&gt; &amp; dinner meant?<br>Both?')
})

test('several hundred people are told in one go', async () => {
  const at = new Date().toISOString()
  for (let n = 0; n < 250; n++) {
    await world.agency.db.insert(people).values({
      agencyId: world.agency.id, id: newId('person', Date.now()), email: `many-${n}@client.example`, locale: 'en', role: 'client_viewer', clientId: cast.client, scope: 'all', family: 'F', given: 'G', state: 'active', createdAt: at,
    })
  }
  await tell(world.agency, 'brief.agreed', cast.signer.id, { title: 'Gala' })
  expect((await world.mails()).filter(({ to, state }) => to.startsWith('many-') && state === 'sent')).toHaveLength(250)
})
