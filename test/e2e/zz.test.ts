import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { beforeAll, expect } from 'vitest'
import { test } from './browser'
import { newOffice, type Person } from './office'
let client: Person
beforeAll(async () => {
  const office = await newOffice()
  client = await office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId: await office.newClient('Marsh Optics') })
})
test('cancel', async ({ open }) => {
  const bytes = randomBytes(20e6); bytes.write('%PDF-1.7\n'); writeFileSync('/tmp/e2e-lab/x.pdf', bytes)
  const { id } = await client.post('/api/briefs', { title: 'x' })
  const page = await open({ cookie: client.cookie })
  page.on('request', (r) => r.url().includes('/api/') && console.log(Date.now() % 1e6, '>', r.method(), r.url().slice(-30)))
  page.on('requestfailed', (r) => console.log(Date.now() % 1e6, 'x', r.method(), r.url().slice(-30), r.failure()?.errorText))
  page.on('response', async (r) => r.url().includes('/api/') && console.log(Date.now() % 1e6, '<', r.request().method(), r.url().slice(-30), r.status(), (await r.text().catch(() => '')).slice(0, 200)))
  await page.goto(`/portal/briefs/${id}?step=files`)
  const input = page.locator('input[type=file][multiple]')
  let go = () => {}
  const gate = new Promise<void>((r) => (go = r))
  await page.route(/parts\/[23]$/, async (route) => { await gate; await route.continue().catch((e) => console.log('!', e.message)) })
  await input.setInputFiles('/tmp/e2e-lab/x.pdf')
  const row = page.locator('.box', { hasText: 'x.pdf' })
  await row.getByText(/^4\d%/).waitFor()
  await row.getByRole('button', { name: 'Cancel' }).click()
  await page.waitForTimeout(3000)
  console.log((await client.get(`/api/briefs/${id}`)).files)
  go()
})
