import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mails as directoryMails } from '../../db/schema/directory'
import { mails } from '../../db/schema/agency/kernel'
import { open } from '../../workers/kernel/db'
import { newId } from '../../workers/kernel/ids'
import { mailBody, mailRow, sendSoon } from '../../workers/kernel/mail'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { queueInHand, tenTimes } from '../queue'
import { newWorld, type World } from '../world'

let world: World
beforeEach(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T15:41:08.000Z')
})
afterEach(() => {
  vi.useRealTimers()
})

const letter = { locale: 'en' as const, subject: 'Brief agreed', ...mailBody({ locale: 'en', title: 'Brief agreed', paragraphs: ['Ada has agreed it.'], action: { label: 'Open', url: 'https://convoke.test/' }, reason: 'You asked.' }) }

async function write(more: { to?: string; subject?: string; from?: string } = {}) {
  const id = newId('mail', Date.now())
  await world.agency.db.insert(mails).values({ agencyId: world.agency.id, personId: null, ...mailRow({ id, to: 'ada@client.example', kind: 'brief.agreed', from: '百灵会务', ...letter, ...more }, new Date().toISOString()) })
  return { store: 0, kind: 'mail' as const, agencyId: world.agency.id, id }
}
const read = async ({ id }: { id: string }) => (await world.agency.db.select().from(mails).where(eq(mails.id, id)))[0]!

function post(send: () => Promise<void> = async () => {}) {
  const letters: { from: string; to: string }[] = []
  const MAIL = { send: async (one: { from: string; to: string }) => { await send(); letters.push({ from: one.from, to: one.to }) } } as unknown as SendEmail
  return { letters, ...queueInHand({ MAIL, MAIL_FROM: 'notices@convoke.example' }) }
}

test('in development a mail goes to the Mailbox, its words readable', async () => {
  const mail = await write()
  await queueInHand().deliver([mail])
  expect(await read(mail)).toMatchObject({ state: 'sent', sentAt: '2026-11-23T15:41:08.000Z', subject: 'Brief agreed', text: letter.text })
})

test('through a real binding it leaves once, however many copies of the message there are, and its words are wiped', async () => {
  const office = post()
  const mail = await write()
  await office.deliver(tenTimes([mail, { ...mail, attempt: 0 }]))
  await office.deliver([mail])
  expect(office.letters).toEqual([{ from: 'notices@convoke.example', to: 'ada@client.example' }])
  expect(await read(mail)).toMatchObject({ state: 'sent', subject: '', html: '', text: '', to: 'ada@client.example' })
})

test('a post office that is closed is tried again, and then it is sent once', async () => {
  let closed = 3
  const office = post(async () => {
    if (closed-- > 0) throw new Error('550 ada@client.example')
  })
  const mail = await write()
  await office.deliver([mail])
  expect(await read(mail)).toMatchObject({ state: 'pending', attempts: 1, error: 'mail: Error' })
  for (let round = 0; round < 3; round++) await office.deliver(tenTimes(office.taken()))
  expect(await read(mail)).toMatchObject({ state: 'sent', attempts: 4, error: null })
  expect(office.letters).toHaveLength(1)
})

test('after twelve attempts it is dead and kept', async () => {
  const office = post(() => Promise.reject(new Error('no')))
  const mail = await write()
  for (let round = 0; round < 14; round++) {
    world.pass(3600)
    await sweep(office.env, new Date())
    await office.deliver(office.taken().filter(({ id }) => id === mail.id))
  }
  expect(await read(mail)).toMatchObject({ state: 'dead', attempts: 12, text: letter.text })
})

test('a Worker that ended while sending is in doubt for ten minutes, then tries again', async () => {
  const ended = post(() => new Promise(() => {}))
  const mail = await write()
  void ended.deliver([mail])
  await vi.waitFor(async () => expect(await read(mail)).toMatchObject({ state: 'pending', attempts: 1 }))
  const office = post()
  world.pass(540)
  await sweep(office.env, new Date())
  expect(office.taken().filter(({ id }) => id === mail.id)).toEqual([])
  world.pass(120)
  await sweep(office.env, new Date())
  await office.deliver(office.taken().filter(({ id }) => id === mail.id))
  expect(await read(mail)).toMatchObject({ state: 'sent', attempts: 2 })
})

test('in production without a binding it waits, says why, and does not die of it', async () => {
  const bare = queueInHand({ ENVIRONMENT: 'production' })
  const mail = await write()
  for (let round = 0; round < 15; round++) await bare.deliver([mail])
  expect(await read(mail)).toMatchObject({ state: 'pending', attempts: 0, error: 'mail_not_configured', dueAt: '2026-11-23T16:41:08.000Z', text: letter.text })
  const office = post()
  await office.deliver([mail])
  expect(await read(mail)).toMatchObject({ state: 'sent', error: null })
})

test.each(['ada@client.example\r\nBcc: eve@evil.example', 'ada@client.example,eve@evil.example', 'ada'])('to %j nothing leaves, and the error does not repeat it', async (to) => {
  const office = post()
  const mail = await write({ to })
  await office.deliver([mail])
  expect(office.letters).toEqual([])
  expect(await read(mail)).toMatchObject({ state: 'pending', error: 'mail: bad_address' })
})

test('a subject and a sender that try to add headers leave as words', async () => {
  const office = post()
  const mail = await write({ subject: 'Gala\r\nBcc: eve@evil.example', from: 'Lark>\r\nTo: eve@evil.example' })
  await office.deliver([mail])
  expect(office.letters).toEqual([{ from: 'notices@convoke.example', to: 'ada@client.example' }])
})

test('the directory has mails of its own, carried soon and swept alike', async () => {
  const queue = queueInHand()
  const id = newId('mail', Date.now())
  const directory = open(env.DIRECTORY)
  await directory.insert(directoryMails).values(mailRow({ id, to: 'ada@client.example', kind: 'sign_in.link', from: 'Convoke', ...letter }, new Date().toISOString()))
  await sendSoon(queue.env, [{ store: 'directory', agencyId: null, kind: 'mail', id }], new Date())
  expect(queue.taken()).toMatchObject([{ store: 'directory', kind: 'mail', id }])
  world.pass(400)
  await sweep(queue.env, new Date())
  await queue.deliver(queue.taken().filter((message) => message.id === id))
  expect(await directory.select().from(directoryMails).where(eq(directoryMails.id, id))).toMatchObject([{ state: 'sent' }])
})

test('the Mailbox shows the mails of every store, newest first, to anybody in development and to nobody in production', async () => {
  const { caller } = await import('../world')
  const mail = await write({ to: 'mailbox@client.example' })
  const anybody = caller()
  const { data } = await anybody.get('/api/dev/mails?to=Mailbox@client.example')
  expect(data.rows).toMatchObject([{ id: mail.id, subject: 'Brief agreed', from: '百灵会务' }])
  expect((await anybody.get(`/api/dev/mails/${mail.id}`)).data).toMatchObject({ html: letter.html, text: letter.text })
  expect((await anybody.get('/api/dev/mails/mai_none')).status).toBe(404)
  const { app } = await import('../../workers/app')
  for (const ENVIRONMENT of ['production', 'staging', 'Development', '']) {
    for (const path of ['', `/${mail.id}`]) expect((await app.request(`/api/dev/mails${path}`, {}, { ...env, ENVIRONMENT })).status).toBe(404)
    expect((await app.request(`/api/dev/mails/${mail.id}/reply`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost' }, body: '{"text":"Yes"}' }, { ...env, ENVIRONMENT })).status).toBe(404)
  }
})
