import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { arrive, test, visit } from './browser'
import { newEvent, newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let boss: Person
let hao: Person & { id: string }
let iris: Person
let clientId: string

beforeAll(async () => {
  const office = await newOffice()
  clientId = await office.newClient('Marsh Optics')
  boss = office.boss
  ;[hao, iris] = await Promise.all([
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }),
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
  ])
})

/** A page whose line is open, and that can tell whether it was loaded anew. */
async function watching(page: Page, path: string) {
  const line = page.waitForEvent('websocket')
  await visit(page, path)
  const socket = await line
  await page.evaluate('window.stayed = true')
  return socket
}
const stayed = (page: Page) => page.evaluate('window.stayed')

test('an open list shows what others add, says who, and leads there', async ({ open }) => {
  const page = await open({ cookie: boss.cookie })
  await watching(page, '/clients')
  await hao.post('/api/clients', { name: 'Quayside Museum', country: 'GB' })
  await page.getByRole('link', { name: 'Quayside Museum' }).waitFor()
  const line = page.getByRole('status').filter({ hasText: words('live_changed_by', { who: 'Hao Chen' }) })
  await line.getByRole('button', { name: words('live_show') }).click()
  await line.waitFor({ state: 'detached' })
  expect(await stayed(page)).toBe(true)
})

test('one’s own changes are not announced to oneself', async ({ open }) => {
  const { boss } = await newOffice('House of one')
  const page = await open({ cookie: boss.cookie })
  await watching(page, '/clients')
  await boss.post('/api/clients', { name: 'Own Doing', country: 'GB' })
  await page.getByRole('link', { name: 'Own Doing' }).waitFor()
  expect(await page.getByRole('button', { name: words('live_show') }).count()).toBe(0)
})

test('an edit form keeps what is typed, says who changed the record, and shows both', async ({ open }) => {
  const event = await newEvent(hao, iris, 'Autumn dinner')
  const page = await open({ cookie: boss.cookie })
  await watching(page, `/events/${event}/edit`)
  const name = page.getByRole('textbox', { name: words('event_name'), exact: true })
  await name.fill('Autumn dinner, by candlelight')
  const { revision } = await hao.get(`/api/events/${event}`)
  await hao.patch(`/api/events/${event}`, { revision, place: 'Glass House' })

  const note = page.locator('.note', { hasText: words('live_changed_by', { who: 'Hao Chen' }) })
  await note.getByRole('button', { name: words('meantime_compare') }).click()
  await note.getByText('Glass House').waitFor()
  expect(await name.inputValue()).toBe('Autumn dinner, by candlelight')
  await page.getByRole('button', { name: words('form_save') }).click()
  await page.locator('.note', { hasText: words('meanwhile') }).getByText('Glass House').waitFor()
  expect(await name.inputValue()).toBe('Autumn dinner, by candlelight')
  await page.getByRole('button', { name: words('meanwhile_save') }).click()
  await arrive(page, `/events/${event}`)
})

test('back from a lost network, a page catches up by itself and stays where it was', async ({ open }) => {
  const event = await newEvent(hao, iris, 'Winter market')
  const page = await open({ cookie: boss.cookie })
  const socket = await watching(page, `/events/${event}/plan`)
  // A line that breaks may say so as an error first.
  const closed = new Promise((resolve) => socket.once('close', resolve).once('socketerror', resolve))
  await page.context().setOffline(true)
  await closed
  await hao.post('/api/tasks', { eventId: event, title: 'Order the firewood', ownerId: hao.id })
  await page.context().setOffline(false)
  await page.getByRole('link', { name: 'Order the firewood' }).waitFor()
  expect(await stayed(page)).toBe(true)
})

test('the bell counts up on an open page', async ({ open }) => {
  const event = await newEvent(hao, iris, 'Press morning')
  const page = await open({ cookie: hao.cookie })
  await watching(page, '/clients')
  const { id: task } = await boss.post('/api/tasks', { eventId: event, title: 'Call the press', ownerId: hao.id })
  // Of the event itself more may still be on its way: the bell says what is true by then.
  await expect.poll(async () => {
    const { rows, unread } = await hao.get('/api/notices')
    const told = rows.some(({ path }: { path: string }) => path.includes(task))
    return told && (await page.getByRole('link', { name: words('notices_unread', { count: unread }) }).count()) > 0
  }, { timeout: 30_000 }).toBe(true)
  expect(await stayed(page)).toBe(true)
})

test('a client’s portal follows the agency, and names nobody', async ({ open }) => {
  const { id, revision } = await iris.post('/api/briefs', { title: 'Lens day' })
  const page = await open({ cookie: iris.cookie })
  await watching(page, '/portal/briefs')
  await hao.put(`/api/briefs/${id}/answers/goal`, { value: 'Show the new lens', revision: null })
  await page.getByRole('button', { name: words('live_show') }).waitFor()
  expect(await page.getByRole('status').filter({ hasText: 'Hao Chen' }).count()).toBe(0)
  expect(await stayed(page)).toBe(true)
  expect(revision).toBe(1)
})

test('a tab that nobody looks at waits, and catches up when somebody does', async ({ open }) => {
  const page = await open({ cookie: boss.cookie })
  const socket = await watching(page, '/clients')
  const look = (hidden: boolean) => page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`)
  await look(true)
  const told = socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('client'))
  let asked = 0
  page.on('request', (request) => void (asked += Number(request.url().includes('__data.json'))))
  await hao.post('/api/clients', { name: 'Patient Partners', country: 'GB' })
  await told
  expect(asked).toBe(0)
  await look(false)
  await page.getByRole('link', { name: 'Patient Partners' }).waitFor()
})

test('what somebody has chosen in a form stays chosen when news arrives', async ({ open }) => {
  const page = await open({ cookie: boss.cookie })
  await watching(page, `/clients/${clientId}`)
  await page.locator('summary', { hasText: words('invite_contact') }).click()
  const viewer = page.getByRole('radio', { name: new RegExp(`^${words('invite_viewer')}`) })
  await viewer.check()
  await hao.post('/api/briefs', { title: 'Mirror night', clientId })
  await page.getByRole('link', { name: 'Mirror night' }).waitFor()
  expect(await viewer.isChecked()).toBe(true)
})
