import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { replyPlaces } from '../../db/schema/agency/threads'
import { memberships, users } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { sweepReplyAddresses } from '../../workers/modules/threads'
import { receive, type Mail } from '../a-mail'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'
import { ask, company, look, submitted } from './brief-steps'

let world: World
let hao: Person, helen: Person
let event: { id: string; clientId: string }
beforeAll(async () => {
  world = await newWorld()
  hao = await world.agency.staff('coordinator')
  helen = await world.agency.client()
  event = await anEvent(world.agency, hao, { clientId: helen.clientId! })
})

/** A talk with the client of which she got a mail: where it is, and where her answer to that mail goes. */
async function mailed(to = helen) {
  const { threadId } = (await hao.post('/api/threads', { subjectKind: 'event', subjectId: event.id, visibility: 'client', text: 'How many halal meals?', mentions: [to.id] })).data
  return { threadId: threadId as string, to: await addressFor(to) }
}
async function addressFor(person: Person) {
  await world.settle()
  return (await world.mails()).findLast((mail) => mail.to === person.email && 'replyTo' in mail && mail.replyTo)!.replyTo!
}
const said = async (threadId: string, by = hao) =>
  (await by.get(`/api/threads/${threadId}/comments`)).data.messages as { text: string; author: { id: string }; byMail: boolean; files: { id: string; name: string; type: string }[] }[]
const answer = (to: string, more: Partial<Mail> = {}) => receive({ from: helen.email, to, ...more })

describe('an answer by mail', () => {
  test('lands on the thread as its author’s, without quote and signature, and is told on', async () => {
    const { threadId, to } = await mailed()
    expect(await answer(to, { text: 'Thirty-five.\n\nSent from my iPhone\n\nOn Wed, 25 Nov 2026 at 10:02, Agency <a@b.example> wrote:\n> How many halal meals?' })).toBeNull()
    expect((await said(threadId)).at(-1)).toMatchObject({ text: 'Thirty-five.', author: { id: helen.id }, byMail: true })
    await world.settle()
    expect((await hao.get('/api/notices')).data.rows[0]).toMatchObject({ kind: 'comment.added', path: `/events/${event.id}#${threadId}` })
    expect((await hao.get(`/api/audit?eventId=${event.id}`)).status).toBe(403)
  })

  test('HTML alone, in Chinese, with its files by what they are', async () => {
    const { threadId, to } = await mailed()
    const files = [{ name: '名单.txt', type: 'application/pdf', bytes: '三十五位' }, { name: 'plan.pdf', type: 'application/octet-stream', bytes: '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n' }]
    expect(await answer(to, { html: '<div>三十五位。</div><div class="gmail_quote">于2026年11月25日写道：<blockquote>几位？</blockquote></div>', files })).toBeNull()
    const last = (await said(threadId)).at(-1)!
    expect(last.text).toBe('三十五位。')
    expect(last.files.map(({ name, type }) => [name, type])).toEqual([['plan.pdf', 'application/pdf'], ['名单.txt', 'text/plain']])
    expect((await hao.get(`/api/files/${last.files[1]!.id}/content`)).data).toBe('三十五位')
  })

  test('to a question answers it', async () => {
    const { signer, coordinator } = await company(world.agency)
    const brief = await submitted(signer)
    await ask(coordinator, brief, signer.id)
    const to = await addressFor(signer)
    expect(await receive({ from: signer.email, to, text: 'Guests only.', files: [{ name: 'a.txt', type: 'text/plain', bytes: 'x' }] })).toMatch(/takes no attachments/)
    const mail = { from: signer.email, to, text: 'Guests only.', messageId: '<answer@mail.example>' }
    expect([await receive(mail), await receive(mail)]).toEqual([null, null])
    expect((await look(coordinator, brief)).questions[0]).toMatchObject({ state: 'answered', messages: [{}, { text: 'Guests only.', author: { id: signer.id } }] })
    expect(await receive({ ...mail, messageId: '<another@mail.example>' })).toMatch(/answered already/)
  })

  test('the same mail twice lands once, also at once', async () => {
    const { threadId, to } = await mailed()
    const twice = { text: 'Once.', messageId: '<twice@mail.example>' }
    expect(await Promise.all([answer(to, twice), answer(to, twice)])).toEqual([null, null])
    expect(await answer(to, twice)).toBeNull()
    expect((await said(threadId)).filter(({ text }) => text === 'Once.')).toHaveLength(1)
  })
})

describe('is refused with a reason, and nothing of it stays', () => {
  const refuses = async (reason: RegExp, more: Partial<Mail>, prepared?: { threadId: string; to: string }) => {
    const { threadId, to } = prepared ?? (await mailed())
    const before = (await said(threadId)).length
    expect(await answer(to, more)).toMatch(reason)
    expect(await said(threadId)).toHaveLength(before)
  }

  test('a forged From: no pass, or a pass that came with the mail', async () => {
    const pass = `Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=${helen.email.split('@')[1]}`
    await refuses(/could not be verified/, { verdict: 'dmarc=fail header.from=convoke.test; spf=pass smtp.mailfrom=eve@evil.example' })
    await refuses(/could not be verified/, { verdict: null, headers: [pass] })
    await refuses(/could not be verified/, { verdict: 'dmarc=none; spf=fail', headers: [pass] })
  })

  test('two senders in one mail', async () => {
    await refuses(/could not be verified/, { headers: [`From: <${helen.email}>`, 'From: <eve@evil.example>'] })
    await refuses(/could not be verified/, { headers: [`From: <eve@evil.example>, <${helen.email}>`] })
  })

  test('a stranger, and a colleague to whom it was not sent', async () => {
    const colleague = await world.agency.client({ client: helen.clientId! })
    await refuses(/only from the person/, { from: 'eve@evil.example' })
    await refuses(/only from the person/, { from: colleague.email })
  })

  test('an address that was guessed, or is another agency’s', async () => {
    const { threadId, to } = await mailed()
    const guessed = to.replace(/\.[0-9a-z]{26}@/, `.${'0'.repeat(26)}@`)
    const elsewhere = to.replace(/\+[0-9a-z]{26}\./, `+${world.other.id.slice(4)}.`)
    const nowhere = to.replace(/\+[0-9a-z]{26}\./, `+${'0'.repeat(26)}.`)
    for (const one of [guessed, elsewhere, nowhere, 'events@reply.convoke.example']) await refuses(/only from the person/, {}, { threadId, to: one })
  })

  test('once the address of the person is another', async () => {
    const ting = await world.agency.client({ client: helen.clientId! })
    const prepared = await mailed(ting)
    await open(env.DIRECTORY).update(users).set({ email: `new-${ting.email}` }).where(eq(users.id, ting.userId))
    await refuses(/only from the person/, { from: ting.email }, prepared)
    expect(await receive({ from: `new-${ting.email}`, to: prepared.to })).toBeNull()
  })

  test('once the membership has ended, or the thread is out of sight', async () => {
    const left = await world.agency.client({ client: helen.clientId! })
    const hers = await mailed(left)
    await open(env.DIRECTORY).update(memberships).set({ endedAt: new Date().toISOString() }).where(eq(memberships.id, left.id))
    await refuses(/only from the person/, { from: left.email }, hers)

    const limited = await world.agency.staff('manager', { clients: [event.clientId], events: [] })
    const theirs = await mailed(limited)
    await open(env.DIRECTORY).update(memberships).set({ scope: { clients: [], events: [] } }).where(eq(memberships.id, limited.id))
    await refuses(/only from the person/, { from: limited.email }, theirs)
  })

  test('half a year after its mail, and when the sweep has taken the address away', async () => {
    const prepared = await mailed()
    const age = (days: number) => world.agency.db.update(replyPlaces).set({ createdAt: new Date(Date.now() - days * 864e5).toISOString() }).where(eq(replyPlaces.agencyId, world.agency.id))
    const kept = () => world.agency.db.$count(replyPlaces, eq(replyPlaces.agencyId, world.agency.id))
    const night = new Date(`${new Date().toISOString().slice(0, 10)}T03:00:00.000Z`)
    await age(181)
    await refuses(/for 180 days/, {}, prepared)
    await sweepReplyAddresses(env, new Date(night.getTime() + 60_000))
    expect(await kept()).toBeGreaterThan(0)
    await sweepReplyAddresses(env, night)
    expect(await kept()).toBe(0)
    await refuses(/for 180 days/, {}, prepared)

    const recent = await mailed()
    await age(178)
    await sweepReplyAddresses(env, night)
    expect(await answer(recent.to)).toBeNull()
  })

  test('nothing but a quote, and a program', async () => {
    await refuses(/nothing of your own/, { text: '> How many halal meals?' })
    await refuses(/Programs and web pages/, { files: [{ name: 'photo.jpg', type: 'image/jpeg', bytes: '#!/bin/sh\nrm' }] })
    await refuses(/longer than 5000/, { text: 'x'.repeat(5001) })
  })
})

describe('what a machine sent is let go in silence', () => {
  test.each([
    ['out of office', { headers: ['Auto-Submitted: auto-replied'] }],
    ['bulk', { headers: ['Precedence: bulk'] }],
    ['a failed delivery', { envelopeFrom: '' }],
  ])('%s', async (_, more) => {
    const { threadId, to } = await mailed()
    const before = (await said(threadId)).length
    expect(await answer(to, more)).toBeNull()
    expect(await said(threadId)).toHaveLength(before)
  })
})

describe('addresses', () => {
  test('are each person’s own, and their tokens are nowhere on record', async () => {
    const [one, two] = [await mailed(), await mailed()]
    expect(one.to).not.toBe(two.to)
    const kept = JSON.stringify(await world.agency.db.select().from(replyPlaces))
    expect(kept).not.toContain(/\.([0-9a-z]{26})@/.exec(one.to)![1])
  })

  test('a mail says that it can be answered, and the mailbox of development answers it through the same door', async () => {
    const { threadId, to } = await mailed()
    const mail = (await world.mails()).find((one) => one.replyTo === to)!
    expect(mail.text).toMatch(/^##- To answer, reply to this mail/)
    expect((await hao.post(`/api/dev/mails/${mail.id}/reply`, { text: 'From the mailbox.' })).data).toEqual({ refused: null })
    expect((await said(threadId)).at(-1)).toMatchObject({ text: 'From the mailbox.', author: { id: helen.id } })
    const other = (await world.mails()).find((one) => !one.replyTo)
    if (other) expect((await hao.post(`/api/dev/mails/${other.id}/reply`, { text: 'x' })).error?.code).toBe('mail_takes_no_answer')
  })
})
