import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { accounts, desktop, phone, test, visit, type Visitor } from './browser'
import { newEvent, newOffice, signIn, type Person } from './office'
import { walk } from './walk'
import { wordsIn } from './words'

const words = wordsIn('en')
let boss: Person
let hao: Person & { id: string }
let iris: Person
let event: string
let draft: string

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  boss = office.boss
  ;[iris, hao] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }),
  ])
  event = await newEvent(hao, iris, 'Laboratory opening')
  for (const title of ['Book the pianist', 'Hold the hall', 'Ask for quotes']) await hao.post('/api/tasks', { eventId: event, title, ownerId: hao.id })
  draft = (await iris.post('/api/briefs', { title: 'Half a brief' })).id
})

const main: [string, () => { path: string; cookie?: string; device: Visitor }][] = [
  ['sign-up', () => ({ path: '/sign-up', device: desktop })],
  ['my day', () => ({ path: '/home', cookie: boss.cookie, device: desktop })],
  ['an event', () => ({ path: `/events/${event}/plan?add`, cookie: hao.cookie, device: desktop })],
  ['an event on a phone', () => ({ path: `/events/${event}`, cookie: hao.cookie, device: phone })],
  ['people', () => ({ path: '/people', cookie: boss.cookie, device: desktop })],
  ['a step of the brief', () => ({ path: `/portal/briefs/${draft}?step=dates`, cookie: iris.cookie, device: desktop })],
  ['a step of the brief on a phone', () => ({ path: `/portal/briefs/${draft}?step=special_needs`, cookie: iris.cookie, device: phone })],
  ['files of the brief', () => ({ path: `/portal/briefs/${draft}?step=files`, cookie: iris.cookie, device: desktop })],
  ['the account', () => ({ path: '/account', cookie: iris.cookie, device: phone })],
  ['sign-in and devices', () => ({ path: '/account/sign-in', cookie: iris.cookie, device: desktop })],
  ['trying the API', () => ({ path: '/developers/post-clients', device: phone })],
]

test.for(main)('Tab reaches everything, seen and uncovered: %s', async ([, where], { open }) => {
  const { path, cookie, device } = where()
  const page = await open({ ...device, ...(cookie && { cookie }) })
  await visit(page, path)
  expect(await walk(page)).toEqual({ unreached: [], unseen: [], covered: [] })
})

test('what would be missed is found', async ({ page }) => {
  await page.setContent(`<p style="position: fixed; inset: 0; z-index: 1; width: 300px; height: 60px; margin: 0">over it</p><button style="position: fixed; inset: 0; width: 90px; height: 20px">covered</button>
    <div style="margin-top: 200px"><a href="/a" style="outline: none">unseen</a> <span inert><button>unreached</button></span></div>`)
  expect(await walk(page)).toEqual({ unreached: ['button unreached'], unseen: ['a unseen'], covered: ['button covered'] })
})

test('the first Tab offers to skip the navigation', async ({ open }) => {
  const page = await open({ cookie: boss.cookie })
  await visit(page, '/home')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(words('skip_to_content'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(`document.activeElement.closest('#main') !== null`)).toBe(true)
})

test('a dialog takes the focus, keeps it, and gives it back on Escape', async ({ open }) => {
  const page = await open({ cookie: boss.cookie })
  await visit(page, `/people/${hao.id}`)
  const ask = page.getByRole('link', { name: words('end_ask'), exact: true })
  await ask.press('Enter')
  const dialog = page.getByRole('dialog', { name: words('end_question', { name: 'Hao Chen' }) })
  await dialog.waitFor()
  for (let presses = 0; presses < 6; presses += 1) {
    expect(await page.evaluate(`document.activeElement === document.body || document.activeElement.closest('dialog') !== null`)).toBe(true)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await focused(page)).toBe(words('end_ask'))
  expect((await boss.get(`/api/people/${hao.id}`)).state).toBe('active')
})

test('a menu closes on Escape and gives the focus back', async ({ open }) => {
  const page = await open({ cookie: iris.cookie })
  await visit(page, '/portal')
  const menu = page.getByLabel(words('account_of', { name: 'Iris Marsh' }))
  await menu.press('Enter')
  await page.getByRole('button', { name: words('sign_out'), exact: true }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words('sign_out'), exact: true }).waitFor({ state: 'hidden' })
  expect(await page.evaluate(`document.activeElement.localName`)).toBe('summary')
})

test('J and K move through a list, X selects, and what is selected is done at once', async ({ open }) => {
  const page = await open({ cookie: hao.cookie })
  await visit(page, `/events/${event}/plan`)
  await page.getByRole('group', { name: words('event_tasks') }).getByRole('region').focus()
  const rows = await page.locator('tbody tr a').allInnerTexts()
  expect(rows).toHaveLength(3)
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(rows[0])
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(rows[1])
  await page.keyboard.press('x')
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(rows[0])
  await page.keyboard.press('x')
  await page.getByText(words('selected', { count: 2 })).waitFor()
  await page.getByRole('button', { name: words('task_finish_chosen'), exact: true }).click()
  await page.getByText('2 tasks are done.').waitFor()
  const { rows: tasks } = await hao.get(`/api/tasks?eventId=${event}`)
  expect(tasks.filter(({ state }: { state: string }) => state === 'done').map(({ title }: { title: string }) => title).sort()).toEqual(rows.slice(0, 2).sort())
})

test('a card of the board goes to another column by arrow key or by being dragged there, and is taken back', async ({ open }) => {
  const title = 'Tune the piano'
  await hao.post('/api/tasks', { eventId: event, title, ownerId: hao.id })
  const page = await open({ ...desktop, cookie: hao.cookie })
  await visit(page, `/events/${event}/plan?view=board`)
  const grip = page.getByRole('button', { name: words('board_move', { title }) })
  const card = (column: 'board_todo' | 'state_in_progress' | 'state_waiting') => page.getByRole('region', { name: new RegExp(`^${words(column)}`) }).getByText(title, { exact: true })

  await grip.focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText(words('board_moved', { title, column: words('state_in_progress') })).waitFor()
  await card('state_in_progress').waitFor()
  await expect.poll(() => page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe(words('board_move', { title }))
  await page.getByRole('button', { name: new RegExp(`^${words('undo')}`) }).click()
  await card('board_todo').waitFor()

  const [from, to] = [(await grip.boundingBox())!, (await page.getByRole('region', { name: new RegExp(`^${words('state_waiting')}`) }).boundingBox())!]
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 40, { steps: 5 })
  await page.mouse.up()
  await card('state_waiting').waitFor()
})

test('a letter typed into a field is a letter', async ({ open }) => {
  const page = await open({ cookie: hao.cookie })
  await visit(page, `/events/${event}/plan?add`)
  const title = page.getByRole('textbox', { name: words('task_title'), exact: true })
  await title.focus()
  await page.keyboard.type('jkx')
  expect(await title.inputValue()).toBe('jkx')
})

test('a password can be pasted', async ({ page }) => {
  await visit(page, '/sign-in')
  const field = page.getByRole('textbox', { name: words('password'), exact: true })
  await field.focus()
  await page.keyboard.insertText('seven paper boats')
  expect(await field.inputValue()).toBe('seven paper boats')
  expect(await signIn('ada.park@harbourline.example', accounts!.password)).toBeTruthy()
})

const focused = (page: Page): Promise<string> => page.evaluate(`document.activeElement.textContent.trim()`)
