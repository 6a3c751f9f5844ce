import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { pushDevices } from '../../db/schema/agency/kernel'
import { newId } from '../../workers/kernel/ids'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { aBrowser, aVapidKey, vouched } from '../a-browser'
import type { Received } from '../push-service'
import { queueInHand, tenTimes } from '../queue'
import { pushWorld } from '../pushed'
import { origin, type Person, type World } from '../world'

const service = inject('pushService')
const key = await aVapidKey()
const queue = queueInHand({ VAPID_KEY: key.pair, VAPID_CONTACT: 'mailto:events@convoke.test' } as object)

let world: World
let reader: Person
let { happens, waiting } = {} as Awaited<ReturnType<typeof pushWorld>>
beforeEach(async () => {
  ;({ world, reader, happens, waiting } = await pushWorld())
})
afterEach(() => {
  vi.useRealTimers()
})

/** A browser of the reader's at the push service, which answers in this way. */
async function subscribed(answers: string) {
  const endpoint = `${service}/${answers}/${newId('news', Date.now())}`
  const browser = await aBrowser(endpoint)
  expect((await reader.post('/api/push/devices', browser.subscription)).status).toBe(201)
  const received = async () => (await (await fetch(endpoint)).json()) as Received[]
  return { ...browser, received }
}

/** Something that must be acted on happens; the news of it is heard, and its pushes leave. */
async function tell() {
  await happens()
  await goOn()
  await goOn()
}
async function goOn() {
  await sweep(queue.env, new Date())
  await queue.deliver(tenTimes(queue.taken()))
}
const devices = () => world.agency.db.$count(pushDevices, eq(pushDevices.agencyId, world.agency.id))
const bytes = ({ body }: Received) => Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))

describe('a push service', () => {
  test('gets each message once, sealed for the one browser, signed by the installation, with its time to live', async () => {
    const [browser, other] = [await subscribed('201'), await subscribed('201')]
    await tell()
    const [message, ...more] = await browser.received()
    expect(more).toEqual([])
    expect(message!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', 'content-type': 'application/octet-stream', ttl: '86400', urgency: 'normal' })

    expect(JSON.parse(await browser.read(bytes(message!)))).toEqual({
      title: expect.any(String), body: expect.stringMatching(/^Something waits for you at /), lang: 'en', url: `${origin}/open/${world.agency.slug}?to=%2Fnotices`, tag: world.agency.slug,
    })
    await expect(other.read(bytes(message!))).rejects.toThrow()
    const tampered = bytes(message!)
    tampered[tampered.length - 1]! ^= 1
    await expect(browser.read(tampered)).rejects.toThrow()

    const { key: signedWith, header, claims } = await vouched(message!.headers.authorization!)
    expect([signedWith, header]).toEqual([key.public, { typ: 'JWT', alg: 'ES256' }])
    expect(claims).toEqual({ aud: service, exp: Date.parse('2026-11-23T22:00:00.000Z') / 1000, sub: 'mailto:events@convoke.test' })
    expect([await waiting(), await devices()]).toEqual([[], 2])
  })

  test.each(['404', '410'])('that answers %s knows the device no more: neither do we', async (answer) => {
    const [gone, stays] = [await subscribed(answer), await subscribed('201')]
    await tell()
    expect([await waiting(), await devices()]).toEqual([[], 1])
    await tell()
    expect([(await gone.received()).length, (await stays.received()).length]).toEqual([1, 2])
  })

  test.each(['500', '503'])('that answers %s is asked again a little later, and later still, until it takes the message', async (answer) => {
    const browser = await subscribed(`${answer},${answer},201`)
    await tell()
    for (const [attempts, least, most] of [[1, 4, 6], [2, 12, 18]] as const) {
      const [push] = await waiting()
      const wait = (Date.parse(push!.dueAt) - Date.now()) / 1000
      expect(push!.attempts).toBe(attempts)
      expect(wait).toBeGreaterThanOrEqual(least)
      expect(wait).toBeLessThanOrEqual(most)
      expect(queue.taken()).toMatchObject([{ kind: 'push', attempt: attempts }])
      world.pass(least - 1)
      await sweep(queue.env, new Date())
      expect(queue.taken().filter(({ kind }) => kind === 'push')).toEqual([])
      world.pass(most)
      await goOn()
    }
    expect([await waiting(), await devices(), (await browser.received()).length]).toEqual([[], 1, 3])
  })

  test('that answers 429 is left alone for as long as it says', async () => {
    const browser = await subscribed('429,201')
    await tell()
    const [push] = await waiting()
    expect(push).toMatchObject({ attempts: 1, dueAt: '2026-11-23T10:02:00.000Z' })
    world.pass(119)
    await goOn()
    expect(await browser.received()).toHaveLength(1)
    world.pass(2)
    await goOn()
    expect([await waiting(), await devices(), (await browser.received()).length]).toEqual([[], 1, 2])
  })
})
