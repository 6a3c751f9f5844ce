import { beforeAll, expect } from 'vitest'
import { desktop, test } from './browser'
import { newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let boss: Person

beforeAll(async () => {
  const office = await newOffice()
  boss = office.boss
  await office.newClient('Marsh Optics')
})

test('an operation is found on the list and tried as oneself; nothing of it needs a script', async ({ open }) => {
  const page = await open({ ...desktop, cookie: boss.cookie })
  await page.goto('/developers')
  await page.getByRole('link', { name: 'GET /api/clients', exact: true }).click()
  // Each parameter says what it means and how far it goes.
  const limit = page.locator('dt', { hasText: 'limit' }).locator('+ dd')
  expect(await limit.innerText()).toMatch(/How many rows at most: 1 to 200, 50 unless said\.\s+string.*query/)
  expect(await page.locator('dt', { hasText: /^q/ }).locator('+ dd').innerText()).toContain('up to 100 characters')
  await page.getByLabel('q', { exact: true }).fill('marsh')
  await page.getByRole('button', { name: words('developers_send') }).click()
  await page.getByRole('heading', { name: words('developers_answer', { status: '200 OK' }) }).waitFor()
  await page.getByText('"name": "Marsh Optics"').waitFor()
  expect(await page.getByLabel('q', { exact: true }).inputValue()).toBe('marsh')
  expect(await page.locator('script').count()).toBe(0)
})

test('a token speaks for itself, whoever is signed in; what it may not is told as the API tells it', async ({ open }) => {
  const { token } = await boss.post('/api/tokens', { name: 'Reader', days: 7, scopes: ['client.read'] })
  const page = await open({ ...desktop, cookie: boss.cookie })
  const send = async (path: string, written: string) => {
    await page.goto(path)
    await page.getByLabel(words('developers_token')).fill(written)
    await page.getByRole('button', { name: words('developers_send') }).click()
    return page.locator('#answer h2').innerText()
  }
  expect(await send('/developers/get-clients', token)).toContain('200')
  expect(await send('/developers/get-briefs', token)).toContain('403')
  expect(await send('/developers/get-clients', 'cvk_nothing')).toContain('401')
})

test('a stranger writes nothing', async ({ page }) => {
  await page.goto('/developers/post-clients')
  await page.getByRole('button', { name: words('developers_send') }).click()
  expect(await page.locator('#answer h2').innerText()).toContain('401')
})
