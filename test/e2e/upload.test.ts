import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { awake, test, url, visit } from './browser'
import { newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
const megabytes = (count: number) => count * 1_000_000
const folder = mkdtempSync(join(tmpdir(), 'convoke-upload-'))
const patience = { timeout: 30_000 }
let client: Person
let boss: Person

beforeAll(async () => {
  const office = await newOffice()
  boss = office.boss
  client = await office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId: await office.newClient('Marsh Optics') })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A drawing no other is like, so that a part in the wrong place would show. */
function newFile(name: string, size: number) {
  const bytes = randomBytes(size)
  bytes.write('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n')
  bytes.write('\n%%EOF\n', size - 7)
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path, name, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function filesStep(page: Page, brief: string) {
  await visit(page, `/portal/briefs/${brief}?step=files`)
  return page.locator('input[type=file][multiple]')
}

const newBrief = async (title: string) => (await client.post('/api/briefs', { title })).id as string
const filesOf = async (brief: string) => (await client.get(`/api/briefs/${brief}`)).files

async function contentOf(file: string) {
  const response = await fetch(`${url}/api/files/${file}/content`, { headers: { cookie: client.cookie } })
  return createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex')
}

/** Lets parts through up to this number; the later ones wait until it is opened. */
async function gateAt(page: Page, last: number) {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const sent: number[] = []
  await page.route(/\/api\/files\/\w+\/parts\/\d+$/, async (route: Route) => {
    const number = Number(/\d+$/.exec(route.request().url()))
    if (number > last) await opened
    sent.push(number)
    await route.continue().catch(() => {})
  })
  return { open, sent }
}

test('60 MB survive a broken connection, a lost part and a closed tab', { timeout: 120_000 }, async ({ open }) => {
  const file = newFile('stage-plan.pdf', megabytes(60))
  const brief = await newBrief('Two screens')

  const first = await open({ cookie: client.cookie })
  const input = await filesStep(first, brief)
  const gate = await gateAt(first, 2)
  let broken = 0
  await first.route(/\/parts\/2$/, (route) => (broken++ === 0 ? route.abort('connectionreset') : route.fallback()))
  await input.setInputFiles(file.path)
  const row = first.locator('.box', { hasText: file.name })
  await row.getByText(/^2\d%, .+\/s, .+ left$/).waitFor()
  expect(broken).toBeGreaterThan(1)

  await first.context().setOffline(true)
  gate.open()
  await row.getByText(/^No connection, 2\d% arrived/).waitFor()
  await first.context().setOffline(false)
  await first.waitForResponse(/\/parts\/3$/)
  const second = await first.context().newPage()
  await first.close()

  const again = await filesStep(second, brief)
  await second.getByText(/^[2-9]\d% arrived\. Choose the same file again/).waitFor()
  const rest = await gateAt(second, 99)
  await again.setInputFiles(file.path)
  await second.locator('.box', { hasText: file.name }).getByRole('link', { name: words('view') }).waitFor()
  expect(rest.sent.length).toBeLessThanOrEqual(5)
  expect(rest.sent).not.toContain(1)

  const [arrived, ...others] = await filesOf(brief)
  expect(others).toEqual([])
  expect(arrived).toMatchObject({ name: file.name, size: megabytes(60), state: 'ready' })
  expect(await contentOf(arrived.id)).toBe(file.sha256)
})

test('an upload is cancelled, and nothing of it stays', async ({ open }) => {
  const file = newFile('wrong-film.pdf', megabytes(20))
  const brief = await newBrief('One screen')
  const page = await open({ cookie: client.cookie })
  const input = await filesStep(page, brief)
  await gateAt(page, 1)
  await input.setInputFiles(file.path)
  const row = page.locator('.box', { hasText: file.name })
  await row.getByText(/^4\d%/).waitFor()
  await row.getByRole('button', { name: words('cancel') }).click()
  await row.waitFor({ state: 'detached' })
  await expect.poll(() => filesOf(brief), patience).toEqual([])
  await page.reload()
  await page.getByRole('heading', { name: words('brief_step_files') }).waitFor()
  expect(await page.getByText(file.name).count()).toBe(0)
})

test('a program is refused with its reason', async ({ open }) => {
  const brief = await newBrief('No programs')
  const page = await open({ cookie: client.cookie })
  const input = await filesStep(page, brief)
  await input.setInputFiles({ name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.concat([Buffer.from('MZ'), randomBytes(4000)]) })
  await page.locator('.box', { hasText: 'setup.exe' }).getByText(words('brief_file_type_refused')).waitFor()
})

test('staff put a file on a brief too, and one chosen while the page still wakes up goes on its way', async ({ open }) => {
  const brief = await newBrief('Plans of the hall')
  const page = await open({ cookie: boss.cookie })
  const wake = await asleep(page)
  await page.goto(`/briefs/${brief}`, { waitUntil: 'commit' })
  await page.locator('#file').setInputFiles(newFile('early.pdf', 4000).path)
  wake()
  await awake(page)
  await page.locator('#field-files').setInputFiles(newFile('later.pdf', 4000).path)
  await expect.poll(async () => (await filesOf(brief)).map(({ name, state }: { name: string; state: string }) => `${name} ${state}`).sort(), patience).toEqual(['early.pdf ready', 'later.pdf ready'])
  await page.locator('.box', { hasText: 'early.pdf' }).getByRole('link', { name: words('view') }).waitFor()
})

/** Holds the scripts of a page back until it is woken. */
async function asleep(page: Page) {
  let wake = () => {}
  const woken = new Promise<void>((resolve) => (wake = resolve))
  await page.route(/\/_app\/.*\.js$/, async (route: Route) => {
    await woken
    await route.continue().catch(() => {})
  })
  return wake
}
