import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { test, url } from './browser'
import { briefForm, steps, written } from './brief-form'
import { newEvent, newOffice, password, sentBrief, signIn, tokenFor, type Person } from './office'
import { wordsIn } from './words'

const noScript = { javaScriptEnabled: false }
const words = wordsIn('en')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

let client: Person
let office: Awaited<ReturnType<typeof newOffice>>
let boss: (typeof office)['boss']

beforeAll(async () => {
  office = await newOffice()
  boss = office.boss
  client = await office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId: await office.newClient('Marsh Optics') })
})

test('signing in by password: a mistake is explained and keeps the address, the right one leads home', async ({ open }) => {
  const page = await open(noScript)
  await page.goto('/portal/briefs')
  await page.getByRole('textbox', { name: words('email') }).fill(client.email)
  await page.getByRole('textbox', { name: words('password'), exact: true }).fill('not this one at all')
  await press(page, words('sign_in'))
  await page.getByText(words('refusal_wrong_credentials')).waitFor()
  expect(await page.getByRole('textbox', { name: words('email') }).inputValue()).toBe(client.email)

  await page.getByRole('textbox', { name: words('password'), exact: true }).fill(password)
  await press(page, words('sign_in'))
  await page.waitForURL('/portal/briefs')
})

test('signing in by mailed link', async ({ open }) => {
  const page = await open(noScript)
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: words('email') }).fill(client.email)
  await press(page, words('sign_in_by_link'))
  await page.getByRole('heading', { name: words('mailed_title') }).waitFor()

  await page.goto(`/link/${await tokenFor(client.email, '/link')}`)
  await press(page, words('sign_in'))
  await page.waitForURL('/portal')
})

test('a brief is written, a file added, sent, and agreed', async ({ open }) => {
  const page = await open({ ...noScript, cookie: client.cookie })
  const form = briefForm(page, 'en')
  await page.goto('/portal')
  await page.getByRole('link', { name: words('portal_new_start') }).click()
  await page.getByRole('textbox', { name: words('portal_new_title') }).fill('Partners at the lake')
  await press(page, words('portal_new_start'))

  for (const [index, step] of steps.entries()) {
    await form.write(step)
    await form.goOn(steps[index + 1] ?? 'check')
  }
  const id = /briefs\/(\w+)/.exec(page.url())![1]!
  const { answers } = await client.get(`/api/briefs/${id}`)
  expect(answers).toHaveLength(Object.values(written).flat().length)

  await page.getByLabel(words('brief_file_one'), { exact: true }).setInputFiles({ name: 'programme.pdf', mimeType: 'application/pdf', buffer: pdf(3_000_000) })
  await press(page, words('brief_file_send'))
  await page.getByText('programme.pdf').first().waitFor()
  await page.getByLabel(words('brief_file_one'), { exact: true }).setInputFiles({ name: 'film.pdf', mimeType: 'application/pdf', buffer: pdf(9_000_000) })
  await press(page, words('brief_file_send'))
  await page.getByText(words('brief_file_too_large_here')).waitFor()
  expect((await client.get(`/api/briefs/${id}`)).files).toMatchObject([{ name: 'programme.pdf', state: 'ready', size: 3_000_000 }])

  await press(page, words('brief_send'))
  await page.getByText(words('brief_state_submitted')).waitFor()

  const { revision } = await boss.get(`/api/briefs/${id}`)
  const frozen = await boss.post(`/api/briefs/${id}/versions`, { revision })
  await page.reload()
  await page.getByRole('link', { name: words('brief_open_version', { version: 1 }) }).click()
  await page.getByText(frozen.sha256.slice(0, 4)).first().waitFor()
  await page.getByRole('radio', { name: words('sign_approve'), exact: false }).first().check()
  await page.getByLabel(words('sign_name')).fill('Rosa Lund')
  await press(page, words('sign_send'))
  await page.getByText(words('brief_then_agreed', { agency: 'Lantern Works' })).waitFor()
  expect((await client.get(`/api/briefs/${id}`)).state).toBe('agreed')
})

test('above the agency’s amount its own yes comes first; then somebody without an account agrees by a link, once', async ({ open }) => {
  const rosa = await office.join({ role: 'coordinator', family: 'Lund', given: 'Rosa' })
  const id = await sentBrief(client, 'Jubilee')
  await rosa.put(`/api/briefs/${id}/answers/ceiling`, { value: { amount: 250_000_000, currency: 'CNY' }, revision: null })

  const desk = await open({ ...noScript, cookie: rosa.cookie })
  await desk.goto(`/briefs/${id}`)
  await desk.locator('summary', { hasText: words('approval_brief_ask') }).click()
  await press(desk, words('approval_brief_ask'))
  await desk.getByRole('link', { name: words('approval_brief_open') }).waitFor()

  const owner = await open({ ...noScript, cookie: boss.cookie })
  await owner.goto('/approvals')
  await owner.getByRole('link', { name: 'Jubilee' }).first().click()
  await press(owner, words('approval_yes'))
  await owner.getByText(words('approvals_granted')).first().waitFor()

  await desk.goto(`/briefs/${id}`)
  await press(desk, words('review_freeze', { version: 1 }))
  await desk.getByText(words('brief_version', { version: 1 })).first().waitFor()

  const email = `board@${office.slug}.example`
  const contact = await open({ ...noScript, cookie: client.cookie })
  await contact.goto(`/portal/briefs/${id}/versions/1?send`)
  await contact.getByLabel(words('sign_link_name')).fill('Board of Marsh')
  await contact.getByRole('textbox', { name: words('email') }).fill(email)
  await press(contact, words('sign_link_send'))
  const link = `/sign/${office.slug}/${await tokenFor(email, `/sign/${office.slug}`)}`

  const board = await open(noScript)
  await board.goto(link)
  await board.getByRole('radio', { name: words('sign_approve'), exact: false }).first().check()
  await board.getByLabel(words('sign_name')).fill('Mina Marsh')
  await press(board, words('sign_send'))
  await board.getByText(words('sign_name_differs', { name: 'Board of Marsh' })).first().waitFor()
  await press(board, words('sign_send'))
  await board.getByText(words('sign_done_agreed')).waitFor()
  await board.goto(link)
  await board.getByRole('heading', { name: words('sign_over_title') }).waitFor()
  expect((await client.get(`/api/briefs/${id}`)).state).toBe('agreed')
})

test('a field that cannot stand is told beside it, and everything typed is kept', async ({ open }) => {
  const { id } = await client.post('/api/briefs', { title: 'Half a brief' })
  const page = await open({ ...noScript, cookie: client.cookie })
  const form = briefForm(page, 'en')
  await page.goto(`/portal/briefs/${id}?step=dates`)
  await form.field('from').fill('2031-05-01')
  await form.field('expected').fill('a few')
  await press(page, words('brief_go_on', { step: words('brief_step_place') }))
  await page.getByText(words('errors_to_fix', { count: 1 })).waitFor()
  expect(await form.field('expected').inputValue()).toBe('a few')
  expect(await form.field('expected').getAttribute('aria-invalid')).toBe('true')
  expect(await form.field('from').inputValue()).toBe('2031-05-01')
  expect((await client.get(`/api/briefs/${id}`)).answers.map(({ field }: { field: string }) => field)).toEqual(['from'])
})

test('language, appearance, signing out', async ({ open }) => {
  const { cookie } = await signIn(client.email)
  const page = await open({ ...noScript, cookie })
  await page.goto('/portal')
  await page.locator('details', { hasText: '简体中文' }).first().locator('summary').click()
  await page.getByRole('button', { name: '简体中文' }).click()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  await page.getByRole('heading', { level: 1 }).waitFor()

  const chinese = wordsIn('zh-Hans')
  await page.getByLabel(chinese('account_of', { name: 'Iris Marsh' })).click()
  await press(page, chinese('sign_out'))
  await page.goto('/portal')
  expect(page.url()).toBe(`${url}/sign-in?to=%2Fportal`)
})

function pdf(size: number) {
  const bytes = Buffer.alloc(size, 'Convoke ')
  bytes.write('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n')
  bytes.write('\n%%EOF\n', size - 7)
  return bytes
}

test('a task ticked under a tab and a filter leaves both as they were', async ({ open }) => {
  const office = await newOffice()
  const clientId = await office.newClient('Lantern House')
  const [hao, iris] = [await office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }), await office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId })]
  const eventId = await newEvent(hao, iris, 'Laboratory opening')
  for (const title of ['Hold the hall', 'Hold the hotel', 'Book the pianist']) await hao.post('/api/tasks', { eventId, title, ownerId: hao.id })
  const page = await open({ ...noScript, cookie: office.boss.cookie })
  await page.goto('/tasks?whose=all&q=hold')
  await press(page, words('task_finish', { title: 'Hold the hall' }))
  await page.getByRole('button', { name: words('task_finish', { title: 'Hold the hall' }) }).waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?whose=all&q=hold')
  await page.getByRole('button', { name: words('task_finish', { title: 'Hold the hotel' }) }).waitFor()
  expect(await page.getByRole('button', { name: words('task_finish', { title: 'Hold the hall' }) }).count()).toBe(0)
  expect(await page.getByText('Book the pianist').count()).toBe(0)
  expect([new URL(page.url()).searchParams.get('whose'), new URL(page.url()).searchParams.get('q')]).toEqual(['all', 'hold'])
})

test('a hand-over refused says why', async ({ open }) => {
  const office = await newOffice()
  const clientId = await office.newClient('Lantern House')
  const [hao, iris] = [await office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }), await office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId })]
  await newEvent(hao, iris, 'Laboratory opening')
  const page = await open({ ...noScript, cookie: office.boss.cookie })
  await page.goto(`/people/${hao.id}?handover`)
  await page.locator('#handover form button[type=submit]:not([formmethod])').click()
  await page.locator('#handover [tabindex="-1"]').waitFor()
})
