import { beforeAll, expect } from 'vitest'
import { desktop, phone, test, visit } from './browser'
import { caller, newEvent, newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let hao: Person & { id: string }
let iris: Person
let event: string

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  ;[iris, hao] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }),
  ])
  event = await newEvent(hao, iris, 'Laboratory opening')
})

const places = [
  ['a coordinator, of their own', () => ({ path: '/account/calendar', cookie: hao.cookie, device: desktop })],
  ['a coordinator, of one event', () => ({ path: `/events/${event}/plan`, cookie: hao.cookie, device: desktop })],
  ['a client, on a phone', () => ({ path: '/account/calendar', cookie: iris.cookie, device: phone })],
] as const

test.for(places)('a feed is made, read by a calendar program and revoked: %s', async ([, where], { open }) => {
  const { path, cookie, device } = where()
  const page = await open({ ...device, cookie })
  await visit(page, path)
  await page.getByRole('button', { name: words('feed_make') }).click()
  const address = await page.getByRole('textbox', { name: words('feed_address') }).inputValue()
  expect(await page.getByRole('link', { name: words('feed_subscribe') }).getAttribute('href')).toBe(address.replace(/^https?:/, 'webcal:'))

  const read = () => fetch(address)
  expect(await (await read()).text()).toMatch(/^BEGIN:VCALENDAR[^]*Laboratory opening[^]*END:VCALENDAR\r\n$/)

  await page.getByRole('button', { name: /^Revoke the link/ }).first().click()
  await page.getByText(words('feed_revoked')).waitFor()
  expect((await read()).status).toBe(404)
})

test('without a script too', async ({ open }) => {
  const page = await open({ ...desktop, cookie: iris.cookie, javaScriptEnabled: false })
  await page.goto('/account/calendar')
  await page.getByRole('button', { name: words('feed_make') }).click()
  expect(await page.getByRole('textbox', { name: words('feed_address') }).inputValue()).toMatch(/\/api\/feeds\/agy_\w+\/[0-9a-f]{40}\.ics$/)
})

test('whoever gets a duty finds the invitation in the mail', async () => {
  const { rows } = await caller().get(`/api/dev/mails?to=${hao.email}`)
  const mail = rows.find(({ kind }: { kind: string }) => kind === 'appointment.request')
  expect((await caller().get(`/api/dev/mails/${mail.id}`)).calendar).toContain('METHOD:REQUEST')
})
