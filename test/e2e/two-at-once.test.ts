import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { briefForm } from './brief-form'
import { test } from './browser'
import { newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
const patience = { timeout: 15_000 }
let iris: Person
let noor: Person

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  ;[iris, noor] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
    office.join({ role: 'client_signer', family: 'Haddad', given: 'Noor', clientId }),
  ])
})

const newBrief = async () => (await iris.post('/api/briefs', { title: 'Written by two' })).id as string

async function onRecord(brief: string, key: string) {
  const { answers } = await iris.get(`/api/briefs/${brief}`)
  return answers.find(({ field }: { field: string }) => field === key)?.value
}

async function writing(page: Page, brief: string) {
  await page.goto(`/portal/briefs/${brief}?step=goal`)
  await page.locator('#field-goal').waitFor()
  return briefForm(page, 'en')
}

async function type(form: ReturnType<typeof briefForm>, key: string, text: string) {
  await form.field(key).fill(text)
  await form.field(key).blur()
}

test('two write the same answer: the second sees both and chooses', async ({ open }) => {
  const brief = await newBrief()
  const [first, second] = [await open({ cookie: iris.cookie }), await open({ cookie: noor.cookie })]
  const [hers, his] = [await writing(first, brief), await writing(second, brief)]

  await type(hers, 'goal', 'Open the new laboratory.')
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Open the new laboratory.')
  await type(his, 'goal', 'Celebrate ten years.')
  const clash = second.locator('.note', { hasText: words('brief_clash') })
  await clash.getByText('Open the new laboratory.').waitFor()
  await clash.getByText('Celebrate ten years.').waitFor()
  await clash.getByText(/^Iris Marsh wrote/).waitFor()
  expect(await onRecord(brief, 'goal')).toBe('Open the new laboratory.')
  await clash.getByRole('button', { name: words('brief_clash_keep') }).click()
  await clash.waitFor({ state: 'detached' })
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Celebrate ten years.')

  await type(hers, 'goal', 'Open the new laboratory, in May.')
  await first.getByRole('link', { name: words('brief_clash_take') }).click()
  expect(await hers.field('goal').inputValue()).toBe('Celebrate ten years.')
  expect(await onRecord(brief, 'goal')).toBe('Celebrate ten years.')
})

test('two write different answers: neither is asked, both are kept', async ({ open }) => {
  const brief = await newBrief()
  const [first, second] = [await open({ cookie: iris.cookie }), await open({ cookie: noor.cookie })]
  const [hers, his] = [await writing(first, brief), await writing(second, brief)]
  await Promise.all([type(hers, 'goal', 'Open the new laboratory.'), type(his, 'audience', 'Neighbours and press.')])
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Open the new laboratory.')
  await expect.poll(() => onRecord(brief, 'audience'), patience).toBe('Neighbours and press.')
  expect(await second.locator('.note', { hasText: words('brief_clash') }).count()).toBe(0)
})

test('what is typed without a connection is kept and sent when it is back', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ cookie: iris.cookie })
  const form = await writing(page, brief)
  await page.context().setOffline(true)
  await type(form, 'goal', 'Written in the underground.')
  await page.getByText(words('saved_kept')).waitFor()
  expect(await onRecord(brief, 'goal')).toBeUndefined()
  await page.getByRole('link', { name: words('brief_step_place') }).click()
  await page.getByRole('heading', { name: words('brief_step_place') }).waitFor()
  await type(form, 'city', 'Suzhou')

  await page.context().setOffline(false)
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Written in the underground.')
  await expect.poll(() => onRecord(brief, 'city'), patience).toBe('Suzhou')
  await form.saved()
})

test('what is typed without a connection survives a closed tab', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ cookie: iris.cookie })
  const form = await writing(page, brief)
  await page.context().setOffline(true)
  await form.field('goal').fill('Half a sentence, then the battery')
  await page.getByText(words('saved_kept')).waitFor({ state: 'attached' }).catch(() => {})

  const later = await page.context().newPage()
  await page.close()
  await later.context().setOffline(false)
  await writing(later, brief)
  expect(await briefForm(later, 'en').field('goal').inputValue()).toBe('Half a sentence, then the battery')
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Half a sentence, then the battery')
})
