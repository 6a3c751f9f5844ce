import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, vi } from 'vitest'
import { barriers, sticksOut } from './axe'
import { arrive, desktop, phone, test, visit } from './browser'
import { newOffice, type Person } from './office'
import { wordsIn, type Language } from './words'

let boss: Person
let limited: Person
let client: Person
let brief: string
const title = '重庆年度合作伙伴大会'

beforeAll(async () => {
  const office = await newOffice()
  boss = office.boss
  const [bank, optics] = await Promise.all([office.newClient('長江商業銀行'), office.newClient('Marsh Optics')])
  const scoped = { role: 'coordinator', family: 'Chen', given: 'Hao', scope: { clients: [optics], events: [] } }
  ;[client, limited] = await Promise.all([office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId: optics }), office.join(scoped)])
  brief = (await boss.post('/api/briefs', { title, clientId: bank })).id
  await client.post('/api/briefs', { title: '年度 open day' })
  await vi.waitFor(async () => {
    const { groups } = await boss.get(`/api/search?q=${encodeURIComponent('年度')}`)
    expect(groups[0]?.total).toBe(2)
  }, { timeout: 30_000, interval: 100 })
})

const field = (page: Page, language: Language) => page.getByRole('combobox', { name: wordsIn(language)('palette') })

async function openPalette(page: Page, language: Language = 'en') {
  await page.keyboard.press('Control+k')
  await field(page, language).waitFor()
}

describe('the palette, by keyboard alone', () => {
  test.for([['en', 'en-GB', '伙伴'], ['zh-Hant', 'zh-TW', 'hzhb']] as const)('finds and opens: %s', async ([language, locale, typed], { open }) => {
    const page = await open({ cookie: boss.cookie, locale })
    await visit(page, '/home')
    await openPalette(page, language)
    await field(page, language).pressSequentially(typed)
    await page.getByRole('option', { name: title }).waitFor()
    while ((await page.getByRole('option', { selected: true }).textContent())?.includes(title) !== true) await page.keyboard.press('ArrowDown')
    expect(await field(page, language).getAttribute('aria-activedescendant')).toBe(await page.getByRole('option', { selected: true }).getAttribute('id'))
    await page.keyboard.press('Enter')
    await arrive(page, `/briefs/${brief}`)
  })

  test.for([['en', 'en-GB', 'new brief'], ['zh-Hant', 'zh-TW', 'xzxq']] as const)('acts: %s', async ([language, locale, typed], { open }) => {
    const page = await open({ cookie: boss.cookie, locale })
    await visit(page, '/events')
    await openPalette(page, language)
    await field(page, language).pressSequentially(typed)
    await page.getByRole('option', { name: wordsIn(language)('act_brief'), selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await arrive(page, '/briefs/new')
  })

  test('keeps what is typed before it has arrived', async ({ open }) => {
    const page = await open({ cookie: boss.cookie })
    await visit(page, '/home')
    const { promise: free, resolve: release } = Promise.withResolvers()
    await page.route('**/*.js', async (route) => {
      await free
      await route.continue()
    })
    const asked = page.waitForRequest('**/*.js')
    await page.keyboard.press('Control+k')
    await asked
    await page.keyboard.type('gh meridianx')
    await page.keyboard.press('Backspace')
    expect(await field(page, 'en').count()).toBe(0)
    release(true)
    await field(page, 'en').waitFor()
    await page.keyboard.type(' bank')
    expect(await field(page, 'en').inputValue()).toBe('gh meridian bank')
    expect(new URL(page.url()).pathname).toBe('/home')
  })

  test('closes with Escape and gives the focus back; what was looked at last comes first', async ({ open }) => {
    const page = await open({ cookie: boss.cookie })
    await visit(page, `/briefs/${brief}`)
    await openPalette(page)
    expect(await page.getByRole('option').first().textContent()).toContain(title)
    await page.keyboard.press('Escape')
    await field(page, 'en').waitFor({ state: 'detached' })
  })

  test('has no barriers, open and with something found', async ({ open }) => {
    const page = await open({ cookie: boss.cookie })
    await visit(page, '/home')
    await openPalette(page)
    await field(page, 'en').fill('年度')
    await page.getByRole('option', { name: title }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await sticksOut(page)).toEqual([])
  })
})

test('limited staff and a client find only what is theirs', async ({ open }) => {
  for (const [person, path] of [[limited, '/home'], [client, '/portal']] as const) {
    const page = await open({ cookie: person.cookie, ...(person === client ? phone : desktop) })
    await visit(page, path)
    await openPalette(page)
    await field(page, 'en').fill('年度')
    await page.getByRole('option', { name: '年度 open day' }).waitFor()
    expect(await page.getByRole('option', { name: title }).count()).toBe(0)
  }
})

test('without a script the button leads to a page of results', async ({ open }) => {
  const page = await open({ cookie: boss.cookie, javaScriptEnabled: false })
  const words = wordsIn('en')
  await page.goto('/home')
  await page.getByRole('link', { name: words('search') }).click()
  await page.waitForURL('/search')
  await page.getByRole('searchbox', { name: words('search_what') }).fill('大會')
  await page.getByRole('search').getByRole('button', { name: words('search') }).click()
  expect(await page.getByRole('main').getByRole('link', { name: title }).getAttribute('href')).toBe(`/briefs/${brief}`)
})

describe('single keys', () => {
  test('show what works here, lead to places, and mean nothing while somebody types', async ({ open }) => {
    const page = await open({ cookie: boss.cookie })
    const words = wordsIn('en')
    await visit(page, '/clients')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: words('shortcuts') }).getByText(words('key_filter')).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('gb?')
    expect(await page.getByRole('searchbox').inputValue()).toBe('gb?')
    expect(new URL(page.url()).pathname).toBe('/clients')
    await page.locator('h1').click()
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.closest("tbody tr") !== null')).toBe(true)
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await arrive(page, '/briefs')
  })

  test('are off once switched off, and Ctrl K is not', async ({ open }) => {
    const page = await open({ cookie: boss.cookie })
    const words = wordsIn('en')
    await visit(page, '/account')
    await page.getByRole('radio', { name: words('shortcuts_off') }).check()
    await page.getByRole('button', { name: words('shortcuts_save') }).click()
    await arrive(page, '/account#shortcuts')
    await page.keyboard.press('?')
    await openPalette(page)
    expect(await page.getByRole('dialog', { name: words('shortcuts') }).count()).toBe(0)
  })
})
