import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { desktop, phone, test, visit } from './browser'
import { openMail } from './mailbox'
import { newEvent, newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let hao: Person & { id: string }, min: Person & { id: string }, iris: Person & { id: string }
let event: string

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  ;[hao, min, iris] = await Promise.all([
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }),
    office.join({ role: 'crew', family: 'Zhou', given: 'Min' }),
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
  ])
  event = await newEvent(hao, iris, 'Opening of the laboratory')
})

const section = (page: Page) => page.locator(`#talk-${event}`)
/** What stands in the talk; the field in which its author may change it holds the same words. */
const said = (page: Page, text: string | RegExp) => section(page).getByRole('paragraph').filter({ hasText: text })
const message = (page: Page) => section(page).getByLabel(words('talk_message'))

async function begin(page: Page) {
  const summary = section(page).getByText(words('talk_begin'), { exact: true })
  if ((await summary.count()) > 0) await summary.click()
}

test('somebody is mentioned by typing their name, answers, and both see it without reloading', async ({ open }) => {
  const [his, hers] = [await open({ ...desktop, cookie: hao.cookie }), await open({ ...desktop, cookie: min.cookie })]
  await Promise.all([visit(his, `/events/${event}`), visit(hers, `/events/${event}`)])
  await begin(his)
  await section(his).getByText(words('talk_reads_internal')).waitFor()
  await message(his).pressSequentially('Is the ramp there, @Mi')
  await section(his).getByRole('option', { name: 'Min Zhou' }).click()
  expect(await message(his).inputValue()).toBe('Is the ramp there, @Min Zhou ')
  await section(his).getByRole('button', { name: words('talk_send'), exact: true }).click()

  await said(hers, /Is the ramp there/).waitFor()
  await section(hers).getByText(words('talk_internal')).first().waitFor()
  const asked = section(hers).getByRole('article').filter({ hasText: 'Is the ramp there' })
  await asked.getByText(words('talk_reply_begin'), { exact: true }).click()
  const answer = asked.getByLabel(words('talk_reply'))
  await answer.fill('Since this morning.')
  // What is being written stays when news comes.
  await hao.post('/api/threads', { subjectKind: 'event', subjectId: event, text: 'Doors at nine.' })
  await said(hers, 'Doors at nine.').waitFor()
  expect(await answer.inputValue()).toBe('Since this morning.')
  await asked.getByRole('button', { name: words('talk_send_reply'), exact: true }).click()
  await said(his, 'Since this morning.').waitFor()
})

test('the first who fits is marked: Enter takes them, arrows move, Escape closes', async ({ open }) => {
  const page = await open({ ...desktop, cookie: hao.cookie })
  await visit(page, `/events/${event}`)
  await begin(page)
  const field = message(page)
  const marked = section(page).getByRole('option', { selected: true })
  await field.pressSequentially('For @Mi')
  await marked.filter({ hasText: 'Min Zhou' }).waitFor()
  expect(await field.getAttribute('aria-activedescendant')).toBe(await marked.getAttribute('id'))
  await field.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('For @Min Zhou ')
  await section(page).getByRole('list', { name: words('talk_mentioned') }).getByText('Min Zhou').waitFor()

  await section(page).getByRole('button', { name: words('talk_mention'), exact: true }).click()
  expect(await field.inputValue()).toBe('For @Min Zhou @')
  await marked.waitFor()
  const all = await section(page).getByRole('option').allTextContents()
  await field.press('ArrowUp')
  expect(await marked.textContent()).toBe(all.at(-1))
  await field.press('Escape')
  await section(page).getByRole('listbox').waitFor({ state: 'hidden' })
  await field.press('Enter')
  expect(await field.inputValue()).toBe('For @Min Zhou @\n')
})

test('Enter pressed before the readers are there waits for them, and takes the first who fits; where they do not come, it is a new line again', async ({ open }) => {
  const page = await open({ ...desktop, cookie: hao.cookie })
  let answer = () => {}
  const slow = new Promise<void>((done) => (answer = done))
  await page.route('**/api/threads/readers?*', async (route) => (await slow, route.continue()))
  await visit(page, `/events/${event}`)
  await begin(page)
  const field = message(page)
  await field.pressSequentially('For @Mi')
  await field.press('Enter')
  expect(await field.inputValue()).toBe('For @Mi')
  answer()
  await section(page).getByRole('list', { name: words('talk_mentioned') }).getByText('Min Zhou').waitFor()
  expect(await field.inputValue()).toBe('For @Min Zhou ')

  await page.unroute('**/api/threads/readers?*')
  await page.route('**/api/threads/readers?*', (route) => route.abort())
  await visit(page, `/events/${event}`)
  await begin(page)
  await field.fill('')
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('/api/threads/readers'))
  await field.pressSequentially('@Mi')
  await lost
  await field.press('Enter')
  expect(await field.inputValue()).toBe('@Mi\n')
})

test('the client is asked, gets a mail, and the answer to that mail stands in the talk', async ({ open }) => {
  const page = await open({ ...desktop, cookie: hao.cookie })
  await visit(page, `/events/${event}`)
  await begin(page)
  await section(page).getByText(words('talk_choice_company', { company: 'Marsh Optics' }), { exact: true }).first().click()
  await section(page).getByText(words('talk_reads_company', { company: 'Marsh Optics' })).first().waitFor()
  await message(page).fill('Two screens or three?')
  await section(page).getByRole('button', { name: words('talk_send'), exact: true }).click()
  await said(page, 'Two screens or three?').waitFor()

  const mailbox = await open(desktop)
  await openMail(mailbox, iris.email, 'Hao Chen writes on “Opening of the laboratory”', 'en')
  await mailbox.getByRole('textbox', { name: words('mailbox_answer_words') }).fill('Three.\n\nSent from my iPhone')
  await mailbox.getByRole('button', { name: words('mailbox_answer_send') }).click()
  await mailbox.getByText(words('mailbox_answered')).waitFor()

  await said(page, 'Three.').waitFor()
  await section(page).getByText(words('talk_by_mail')).waitFor()
  const portal = await open({ ...phone, cookie: iris.cookie })
  await visit(portal, `/portal/events/${event}`)
  await said(portal, 'Three.').waitFor()
  expect(await section(portal).getByText('Is the ramp there').count()).toBe(0)
})

test('without script a talk is read and answered', async ({ open }) => {
  const { threadId } = await hao.post('/api/threads', { subjectKind: 'event', subjectId: event, visibility: 'client', text: 'Shall we send badges?' })
  const page = await open({ ...phone, cookie: iris.cookie, javaScriptEnabled: false })
  await page.goto(`/portal/events/${event}`)
  const talk = page.locator(`[id="${threadId}"]`)
  await talk.getByText(words('talk_reply_begin'), { exact: true }).click()
  await talk.getByLabel(words('talk_reply')).fill('Yes, by courier.')
  await talk.getByRole('button', { name: words('talk_send_reply'), exact: true }).click()
  await page.getByRole('paragraph').filter({ hasText: 'Yes, by courier.' }).waitFor()
})
