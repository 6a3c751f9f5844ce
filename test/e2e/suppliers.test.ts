import { expect } from 'vitest'
import { test, visit } from './browser'
import { newOffice } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')

test('a supplier’s record is edited without a script, and its history says what changed', async ({ open }) => {
  const { boss } = await newOffice()
  const { id } = await boss.post('/api/suppliers', { name: 'Moonrise Lighting', country: 'GB', category: 'av' })
  const page = await open({ cookie: boss.cookie, javaScriptEnabled: false })
  await page.goto(`/suppliers/${id}`)
  await page.getByRole('link', { name: words('form_edit') }).click()
  await page.getByRole('textbox', { name: words('supplier_name'), exact: true }).fill('')
  await page.getByRole('button', { name: words('form_save') }).click()
  await page.locator('[name=name][aria-invalid=true]').waitFor()
  await page.getByRole('textbox', { name: words('supplier_name'), exact: true }).fill('Sunrise Lighting')
  await page.getByRole('button', { name: words('form_save') }).click()
  await page.getByRole('heading', { name: 'Sunrise Lighting' }).waitFor()
  await page.getByRole('region', { name: words('history') }).getByText(words('audit_supplier_change')).waitFor()
})

test('many suppliers get a category at once; one press takes it back', async ({ open }) => {
  const { boss } = await newOffice()
  for (const name of ['First Hall', 'Second Hall']) await boss.post('/api/suppliers', { name, country: 'GB', category: 'av' })
  const categories = async () => (await boss.get('/api/suppliers')).rows.map(({ category }: { category: string }) => category)
  const page = await open({ cookie: boss.cookie })
  await visit(page, '/suppliers')
  await page.getByRole('checkbox', { name: words('select_all') }).check()
  await page.locator('summary').filter({ hasText: words('many_category') }).click()
  await page.getByRole('combobox', { name: words('supplier_category') }).selectOption('catering')
  await page.getByRole('button', { name: words('many_category') }).click()
  await page.getByText('2 suppliers are changed.').waitFor()
  expect(await categories()).toEqual(['catering', 'catering'])
  await page.getByRole('button', { name: words('undo') }).click()
  await page.getByText(words('taken_back')).waitFor()
  expect(await categories()).toEqual(['av', 'av'])
})

test('a director who sees only some clients is told why settings are not theirs to change', async ({ open }) => {
  const { join, newClient } = await newOffice()
  const bound = await join({ role: 'director', family: 'Hart', given: 'Lee', scope: { clients: [await newClient('Hart Group')], events: [] } })
  const page = await open({ cookie: bound.cookie })
  for (const path of ['/settings/privacy?write', '/settings/departments', '/settings/figures']) {
    await visit(page, path)
    await page.getByText(words('refusal_needs_full_scope')).waitFor()
    expect(await page.locator('main form').count()).toBe(0)
  }
})
