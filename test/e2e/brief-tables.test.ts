import type { Page } from 'playwright-core'
import { beforeAll } from 'vitest'
import { barriers } from './axe'
import { desktop, phone, test, visit } from './browser'
import { newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
const patience = { timeout: 30_000 }
let iris: Person
let hao: Person
let boss: Person

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  boss = office.boss
  ;[iris, hao] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }),
  ])
})

const newBrief = async (title: string) => (await iris.post('/api/briefs', { title })).id as string
const rowsOf = async (brief: string): Promise<Record<string, unknown>[]> =>
  (await iris.get(`/api/briefs/${brief}`)).answers.filter(({ field }: { field: string }) => field.startsWith('functions.')).map(({ value }: { value: unknown }) => value)

const cell = (page: Page, line: number, column: string) => page.locator('.line').nth(line).getByLabel(words(`brief_column_${column}`), { exact: true })

async function write(page: Page, line: number, cells: Record<string, string>) {
  for (const [column, typed] of Object.entries(cells)) await cell(page, line, column).fill(typed)
}

const opening = { date: '2031-05-01', start: '09:00', end: '10:30', name: 'Opening', pax: '200' }

test.for([['desk', desktop], ['phone', phone]] as const)('a programme is written line by line, copied, removed and taken back: on a %s', async ([, device], { open, expect }) => {
  const brief = await newBrief('A day of talks')
  const page = await open({ ...device, cookie: iris.cookie })
  await visit(page, `/portal/briefs/${brief}?step=programme`)
  await page.getByRole('button', { name: words('brief_row_add_to', { table: words('brief_field_functions') }) }).click()
  await write(page, 0, opening)
  await cell(page, 0, 'set_up').selectOption('theatre')
  await expect.poll(() => rowsOf(brief), patience).toMatchObject([{ name: 'Opening', pax: 200, set_up: 'theatre' }])
  await page.getByText(words('brief_needs_area', { area: '160' })).waitFor()

  // Enter on the last line begins the next: the same day, from when that one ends.
  await cell(page, 0, 'name').press('Enter')
  await page.locator('.line').nth(1).waitFor()
  expect(await cell(page, 1, 'start').inputValue()).toBe('10:30')
  await write(page, 1, { end: '11:00', name: 'Coffee' })
  await cell(page, 1, 'name').press('Control+Enter')
  await page.locator('.line').nth(2).waitFor()
  await expect.poll(async () => (await rowsOf(brief)).map(({ name }) => name), patience).toEqual(['Opening', 'Coffee', 'Coffee'])

  await page.getByRole('button', { name: words('brief_row_remove_of', { row: 'Opening' }) }).click()
  await expect.poll(async () => (await rowsOf(brief)).length, patience).toBe(2)
  await page.getByRole('button', { name: words('undo') }).first().click()
  await expect.poll(async () => (await rowsOf(brief)).map(({ name }) => name).sort(), patience).toEqual(['Coffee', 'Coffee', 'Opening'])
  expect(await barriers(page)).toEqual([])
})

test('a line left behind says what it lacks, and is kept on the device', async ({ open, expect }) => {
  const brief = await newBrief('Half a day')
  const page = await open({ cookie: iris.cookie })
  await visit(page, `/portal/briefs/${brief}?step=programme`)
  await page.getByRole('button', { name: words('brief_row_add_to', { table: words('brief_field_functions') }) }).click()
  await cell(page, 0, 'name').fill('Opening')
  await page.getByRole('textbox', { name: words('brief_field_microphones') }).focus()
  await page.locator('.line .error').first().waitFor()
  await page.reload()
  await page.locator('.line').first().waitFor()
  await expect.poll(() => cell(page, 0, 'name').inputValue(), patience).toBe('Opening')
})

test('without a script there is a line to write in, and one to take away', async ({ open, expect }) => {
  const brief = await newBrief('On paper')
  const page = await open({ cookie: iris.cookie, javaScriptEnabled: false })
  await page.goto(`/portal/briefs/${brief}?step=programme`)
  await write(page, 0, opening)
  const onward = page.getByRole('button', { name: words('brief_go_on', { step: words('brief_step_special_needs') }), exact: true })
  await onward.click()
  await page.getByRole('heading', { name: words('brief_step_special_needs'), level: 2 }).waitFor()
  expect(await rowsOf(brief)).toMatchObject([{ name: 'Opening', pax: 200 }])
  await page.goto(`/portal/briefs/${brief}?step=programme`)
  await page.getByRole('button', { name: words('brief_row_remove_of', { row: 'Opening' }) }).click()
  expect(await rowsOf(brief)).toEqual([])
})

test('a group that does not apply is one tap, and so is taking an earlier year’s answers', async ({ open, expect }) => {
  const before = await newBrief('Last year')
  const answers = { goal: 'Thank our partners', from: '2030-05-01', to: '2030-05-02', expected: 60, city: 'Suzhou', hosts: 4, meals: ['lunch'] }
  await iris.post(`/api/briefs/${before}/answers`, { answers: Object.entries(answers).map(([field, value]) => ({ field, value })) })
  await iris.post(`/api/briefs/${before}/submission`, { revision: (await iris.get(`/api/briefs/${before}`)).revision })
  const { sha256 } = await hao.post(`/api/briefs/${before}/versions`, { revision: (await hao.get(`/api/briefs/${before}`)).revision })
  await iris.post(`/api/briefs/${before}/versions/1/signoff`, { answer: 'approve', sha256 })

  const brief = await newBrief('This year')
  const page = await open({ cookie: iris.cookie })
  await visit(page, `/portal/briefs/${brief}?step=special_needs`)
  await page.getByRole('button', { name: words('brief_group_pass_of', { group: words('brief_group_materials') }) }).click()
  await page.getByText(words('brief_group_passed')).waitFor()
  await page.getByRole('button', { name: words('brief_offer_take_of', { year: '2030', question: words('brief_field_hosts') }) }).click()
  await expect.poll(async () => (await iris.get(`/api/briefs/${brief}`)).answers.find(({ field }: { field: string }) => field === 'hosts')?.value, patience).toBe(4)
  await visit(page, `/portal/briefs/${brief}?step=dates`)
  await page.getByRole('textbox', { name: words('brief_field_from'), exact: true }).fill('2031-05-06')
  await page.getByRole('button', { name: words('brief_offer_page', { year: '2030' }) }).click()
  await expect.poll(async () => (await iris.get(`/api/briefs/${brief}`)).answers.find(({ field }: { field: string }) => field === 'expected')?.value, patience).toBe(60)
})

test('the agency asks its own question, and leaves out what it does not want', async ({ open, expect }) => {
  const page = await open({ cookie: boss.cookie })
  await visit(page, '/settings/form?edit=new')
  await page.getByRole('textbox', { name: words('form_own_in', { language: 'English' }) }).fill('Which tea?')
  await page.locator('.well').getByRole('button', { name: words('form_own_add') }).click()
  await page.locator('#own').getByText('Which tea?').waitFor()
  await page.getByRole('checkbox', { name: words('form_group_asked_of', { group: words('brief_group_insurance') }) }).uncheck()
  await page.getByRole('button', { name: words('form_save'), exact: true }).click()
  await expect.poll(async () => (await boss.get('/api/briefs/form')).off, patience).toEqual(['insurance'])
  const brief = await newBrief('With tea')
  const { form } = await iris.get(`/api/briefs/${brief}`)
  expect(form.some(({ names }: { names?: { en: string } }) => names?.en === 'Which tea?')).toBe(true)
  expect(form.some(({ group }: { group: string }) => group === 'insurance')).toBe(false)
})
