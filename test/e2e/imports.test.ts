import { text } from 'node:stream/consumers'
import { beforeAll, expect } from 'vitest'
import { barriers } from './axe'
import { arrive, awake, desktop, phone, test, visit } from './browser'
import { newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let boss: Person

beforeAll(async () => {
  ;({ boss } = await newOffice())
})

/** 名称,国家 / 上海会展公司,CN / 北京会展公司,Atlantis in GB18030; mended, the last country is CN. */
const head = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xfa, 0xbc, 0xd2, 0x0a]
const shanghai = [0xc9, 0xcf, 0xba, 0xa3, 0xbb, 0xe1, 0xd5, 0xb9, 0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0x43, 0x4e, 0x0a]
const beijing = (country: string) => [0xb1, 0xb1, 0xbe, 0xa9, 0xbb, 0xe1, 0xd5, 0xb9, 0xb9, 0xab, 0xcb, 0xbe, 0x2c, ...Buffer.from(`${country}\n`)]
const file = (country: string) => ({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from([...head, ...shanghai, ...beijing(country)]) })

test('clients come in from a Chinese table: an error is shown, mended, and all of it put in place; the list goes out again', { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ ...desktop, cookie: boss.cookie })
  await visit(page, '/clients')
  await page.getByRole('button', { name: words('imports_begin') }).click()
  await arrive(page, /\/imports\/imp_/)

  await page.locator('input[type=file]').setInputFiles({ name: 'nothing.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) })
  await page.getByText(words('brief_file_empty')).waitFor()
  await page.getByRole('button', { name: words('remove') }).click()
  await page.locator('input[type=file]').setInputFiles(file('Atlantis'))
  await page.getByRole('button', { name: words('imports_check') }).click()
  await page.getByRole('cell', { name: 'Atlantis' }).waitFor()
  await page.getByRole('button', { name: words('imports_apply', { count: 1, rows: 1 }) }).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: words('imports_cancel') }).click()
  const first = page.url()
  await page.getByRole('button', { name: words('imports_again') }).click()
  await page.waitForURL((now) => now.href !== first)
  await awake(page)

  await page.locator('input[type=file]').setInputFiles(file('CN'))
  await page.getByRole('button', { name: words('imports_check') }).click()
  await page.getByRole('button', { name: words('imports_apply', { count: 2, rows: 2 }) }).click()
  await page.getByText(words('imports_done_what', { added: 2, changed: 0 })).waitFor()
  await page.getByRole('link', { name: words('imports_see') }).click()
  await page.getByRole('link', { name: '北京会展公司' }).waitFor()

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words('export_as', { format: 'CSV' }) }).click()])
  expect(download.suggestedFilename()).toMatch(/^Clients \d{4}-\d\d-\d\d\.csv$/)
  expect(await text(await download.createReadStream())).toContain('上海会展公司')
})

test('without a script, on a phone', async ({ open }) => {
  const page = await open({ ...phone, cookie: boss.cookie, javaScriptEnabled: false })
  await page.goto('/imports')
  await page.getByRole('button', { name: words('imports_begin_suppliers') }).click()
  await page.locator('input[type=file]').setInputFiles({ name: 's.csv', mimeType: 'text/csv', buffer: Buffer.from('name,country,category\nBrightline,CN,av\n') })
  await page.getByRole('button', { name: words('imports_file_send') }).click()
  await page.getByRole('button', { name: words('imports_check') }).click()
  await page.getByRole('link', { name: words('imports_reload') }).or(page.getByRole('button', { name: words('imports_apply', { count: 1, rows: 1 }) })).first().waitFor()
  await expect.poll(async () => {
    await page.goto(page.url().split('?')[0]!)
    return page.getByRole('button', { name: words('imports_apply', { count: 1, rows: 1 }) }).count()
  }, { timeout: 30_000, interval: 500 }).toBe(1)
  await page.getByRole('button', { name: words('imports_apply', { count: 1, rows: 1 }) }).click()
  await page.getByText(words('imports_done_what', { added: 1, changed: 0 })).waitFor()
})

test('people come in as invited: nobody there is changed, and the page says when the mails leave', async ({ open }) => {
  const page = await open({ ...desktop, cookie: boss.cookie })
  await visit(page, '/people')
  await page.getByRole('button', { name: words('imports_begin'), exact: true }).click()
  await arrive(page, /\/imports\/imp_/)
  const rows = 'family,given,email,role\nChen,Hao,hao.chen@import.example,Crew\nMarsh,Iris,iris@import.example,Chief'
  await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
  await page.getByRole('radio', { name: words('imports_existing_refuse') }).waitFor()
  expect(await page.getByRole('radio', { name: words('imports_existing_update') }).count()).toBe(0)
  await page.getByRole('button', { name: words('imports_check') }).click()
  await page.getByRole('cell', { name: 'Chief' }).waitFor()
  await page.getByText(words('imports_people_what')).waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: words('imports_apply', { count: 1, rows: 1 }) }).click()
  await page.getByRole('link', { name: words('imports_see') }).click()
  await page.getByRole('link', { name: 'Hao Chen' }).waitFor()
})
