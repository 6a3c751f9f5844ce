import { beforeAll, expect } from 'vitest'
import { accounts, desktop, phone, test, visit } from './browser'
import { newOffice, password, signIn, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let boss: Person
let iris: Person
let supplier: Person

beforeAll(async () => {
  const office = await newOffice()
  boss = office.boss
  ;[iris, supplier] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId: await office.newClient('Marsh Optics') }),
    signIn('qian@brightline.example', accounts!.password),
  ])
})

const lists = [
  ['staff', () => boss, ['account_profile', 'account_notices', 'account_calendar', 'account_sign_in', 'account_privacy']],
  ['a client', () => iris, ['account_profile', 'account_notices', 'feed_title', 'account_sign_in', 'account_privacy']],
  ['a supplier', () => supplier, ['account_profile', 'account_notices', 'feed_title', 'account_sign_in', 'account_privacy']],
] as const

test.for(lists)('%s finds on the list what is theirs, and each page says what it is', async ([, who, labels], { open }) => {
  const page = await open({ ...phone, cookie: who().cookie })
  await visit(page, '/account')
  const list = page.getByRole('navigation', { name: words('account_sections') })
  const named = labels.map((label) => words(label))
  expect(await list.getByRole('link').allInnerTexts()).toEqual(named)
  for (const name of named) {
    await list.getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await list.locator('[aria-current]').allInnerTexts()).toEqual([name])
  }
})

const kept = [
  ['/account', 'account_save_name', 'account_name_saved', []],
  ['/account/notices', 'choices_save', 'choices_saved', []],
  ['/account/sign-in', 'account_password_save', 'account_password_saved', [['account_password_current', password], ['account_password_next', 'lanterns-of-paper-at-dusk']]],
] as const

test.for(kept)('without a script, what is saved on %s is told there', async ([path, button, told, fields], { open }) => {
  const page = await open({ ...desktop, cookie: iris.cookie, javaScriptEnabled: false })
  await page.goto(path)
  for (const [label, value] of fields) await page.getByLabel(words(label), { exact: false }).first().fill(value)
  await page.getByRole('button', { name: words(button) }).click()
  await page.getByText(words(told)).waitFor()
  expect(new URL(page.url()).pathname).toBe(path)
})

test('a copy of one’s data is asked for and told of on the page of privacy', async ({ open }) => {
  const page = await open({ ...phone, cookie: iris.cookie })
  await visit(page, '/account/privacy')
  await page.getByRole('button', { name: words('copy_ask_mine') }).click()
  await page.getByText(words('copy_asked')).waitFor()
  expect(new URL(page.url()).pathname).toBe('/account/privacy')
})

test('inside another app, signing in and adding a calendar say how to get out of it', async ({ open }) => {
  const inside = { ...phone, userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50' }
  const door = await open(inside)
  await door.goto('/sign-in')
  await door.getByText(words('outside_sign_in', { app: words('app_wechat') })).waitFor()
  const page = await open({ ...inside, cookie: boss.cookie })
  await visit(page, '/account/calendar')
  await page.getByText(words('outside_feed', { app: words('app_wechat') })).waitFor()
})
