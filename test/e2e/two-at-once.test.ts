import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { briefForm } from './brief-form'
import { arrive, phone, test, visit } from './browser'
import { newEvent, newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
const patience = { timeout: 30_000 }
let iris: Person
let noor: Person
let boss: Person
let hao: Person & { id: string }

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  boss = office.boss
  ;[iris, noor, hao] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
    office.join({ role: 'client_signer', family: 'Haddad', given: 'Noor', clientId }),
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }),
  ])
})

const newBrief = async () => (await iris.post('/api/briefs', { title: 'Written by two' })).id as string

async function onRecord(brief: string, key: string) {
  const { answers } = await iris.get(`/api/briefs/${brief}`)
  return answers.find(({ field }: { field: string }) => field === key)?.value
}

async function writing(page: Page, brief: string) {
  await visit(page, `/portal/briefs/${brief}?step=goal`)
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

  // Both are writing before either has said it: what one has seen of the other is no clash.
  await his.field('goal').fill('Celebrate ten years.')
  await type(hers, 'goal', 'Open the new laboratory.')
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Open the new laboratory.')
  await his.field('goal').blur()
  const clash = second.locator('.note', { hasText: words('brief_clash') })
  await clash.getByText('Open the new laboratory.').waitFor()
  await clash.getByText('Celebrate ten years.').waitFor()
  await clash.getByText(/^Iris Marsh wrote/).waitFor()
  expect(await onRecord(brief, 'goal')).toBe('Open the new laboratory.')
  await hers.field('goal').fill('Open the new laboratory, in May.')
  await clash.getByRole('button', { name: words('brief_clash_keep') }).click()
  await clash.waitFor({ state: 'detached' })
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Celebrate ten years.')

  await hers.field('goal').blur()
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

test('what a colleague answers comes in, and what they take back goes', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ cookie: iris.cookie })
  const form = await writing(page, brief)
  await type(form, 'goal', 'Open the new laboratory.')
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Open the new laboratory.')
  await noor.put(`/api/briefs/${brief}/answers/audience`, { value: 'Neighbours.', revision: null })
  await expect.poll(() => form.field('audience').inputValue(), patience).toBe('Neighbours.')
  await noor.del(`/api/briefs/${brief}/answers/audience?revision=1`)
  await expect.poll(() => form.field('audience').inputValue(), patience).toBe('')
  expect(await form.field('goal').inputValue()).toBe('Open the new laboratory.')
})

test('what is saved meanwhile moves no button from under the finger', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ ...phone, cookie: iris.cookie })
  await visit(page, `/portal/briefs/${brief}?step=place`)
  const form = briefForm(page, 'en')
  await form.field('city').fill('Suzhou')
  await form.field('city').blur()
  await form.field('venue').fill('Lakeside pavilion')
  await page.getByRole('button', { name: words('brief_go_on', { step: words('brief_step_programme') }), exact: true }).hover()
  await page.mouse.down()
  await expect.poll(() => onRecord(brief, 'city'), patience).toBe('Suzhou')
  await form.saved()
  await page.mouse.up()
  await page.getByRole('heading', { name: words('brief_step_programme'), level: 2 }).waitFor()
  expect(await onRecord(brief, 'venue')).toBe('Lakeside pavilion')
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
  await page.getByRole('heading', { name: words('brief_step_place'), level: 2 }).waitFor()
  await type(form, 'city', 'Suzhou')

  await page.context().setOffline(false)
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Written in the underground.')
  await expect.poll(() => onRecord(brief, 'city'), patience).toBe('Suzhou')
  await form.saved()
})

test('a page that is loaded anew while the line goes stays as it is, and goes on when it is back', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ cookie: iris.cookie })
  const form = await writing(page, brief)
  const asked = page.waitForRequest(/__data\.json/)
  await page.route(/__data\.json/, (route) => route.abort('connectionreset'))
  await noor.put(`/api/briefs/${brief}/answers/city`, { value: 'Suzhou', revision: null })
  await asked
  await form.field('goal').fill('Written in the underground.')
  await page.getByRole('link', { name: words('brief_step_place') }).click()
  await page.getByRole('heading', { name: words('brief_step_place'), level: 2 }).waitFor()
  await page.getByRole('link', { name: words('brief_step_goal') }).click()
  await page.unroute(/__data\.json/)
  await page.waitForResponse(/__data\.json/)
  expect(await form.field('goal').inputValue()).toBe('Written in the underground.')
})

test('what hangs as the line goes holds up nobody who goes to another step', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ cookie: iris.cookie })
  await writing(page, brief)
  const asked = page.waitForRequest(/__data\.json/)
  await page.route(/__data\.json/, () => null)
  await noor.put(`/api/briefs/${brief}/answers/city`, { value: 'Suzhou', revision: null })
  await asked
  await page.context().setOffline(true)
  await page.getByRole('link', { name: words('brief_step_place') }).click()
  await page.getByRole('heading', { name: words('brief_step_place'), level: 2 }).waitFor()
  await page.unroute(/__data\.json/)
  await page.context().setOffline(false)
  await expect.poll(() => briefForm(page, 'en').field('city').inputValue(), patience).toBe('Suzhou')
})

test('what is typed without a connection survives a closed tab', async ({ open }) => {
  const brief = await newBrief()
  const page = await open({ cookie: iris.cookie })
  const form = await writing(page, brief)
  await page.context().setOffline(true)
  await form.field('goal').fill('Half a sentence, then the battery')

  const later = await page.context().newPage()
  await page.close()
  await later.context().setOffline(false)
  await writing(later, brief)
  expect(await briefForm(later, 'en').field('goal').inputValue()).toBe('Half a sentence, then the battery')
  await expect.poll(() => onRecord(brief, 'goal'), patience).toBe('Half a sentence, then the battery')
})

test('two change the same event: the second sees what the first wrote, and keeps what was typed', async ({ open }) => {
  const event = await newEvent(hao, iris, 'Laboratory opening')
  const [first, second] = [await open({ cookie: boss.cookie }), await open({ cookie: hao.cookie })]
  for (const page of [first, second]) await visit(page, `/events/${event}/edit`)
  const place = (page: Page) => page.getByRole('textbox', { name: words('event_place'), exact: true })
  const name = (page: Page) => page.getByRole('textbox', { name: words('event_name'), exact: true })

  await place(first).fill('West Bund Hall')
  await first.getByRole('button', { name: words('form_save') }).click()
  await arrive(first, `/events/${event}`)

  await name(second).fill('Laboratory opening, two days')
  await second.getByRole('button', { name: words('form_save') }).click()
  const note = second.locator('.note', { hasText: words('meanwhile') })
  await note.getByText('West Bund Hall').waitFor()
  expect(await name(second).inputValue()).toBe('Laboratory opening, two days')
  expect(await hao.get(`/api/events/${event}`)).toMatchObject({ name: 'Laboratory opening', place: 'West Bund Hall' })

  await place(second).fill('West Bund Hall')
  await second.getByRole('button', { name: words('meanwhile_save') }).click()
  await arrive(second, `/events/${event}`)
  expect(await hao.get(`/api/events/${event}`)).toMatchObject({ name: 'Laboratory opening, two days', place: 'West Bund Hall' })
})

test('an open event page shows what others add, and leaves alone what is being typed', async ({ open }) => {
  const event = await newEvent(hao, iris, 'Partner evening')
  const [mine, theirs] = [await open({ cookie: hao.cookie }), await open({ cookie: boss.cookie })]
  const listening = mine.waitForEvent('websocket')
  await visit(mine, `/events/${event}/plan?add`)
  await listening
  const title = mine.getByRole('textbox', { name: words('task_title'), exact: true })
  await title.fill('Half a task')

  await visit(theirs, `/events/${event}/plan?add`)
  await theirs.getByRole('textbox', { name: words('task_title'), exact: true }).fill('Book the pianist')
  const owner = theirs.getByRole('combobox', { name: words('task_owner'), exact: true })
  await owner.selectOption({ label: 'Hao Chen' })
  await theirs.getByRole('button', { name: words('task_give') }).click()

  await mine.getByRole('link', { name: 'Book the pianist' }).waitFor()
  expect(await title.inputValue()).toBe('Half a task')
  expect(await mine.evaluate('document.activeElement.name')).toBe('title')
  await mine.getByRole('button', { name: words('task_give') }).click()
  await theirs.getByRole('link', { name: 'Half a task' }).waitFor()
})

test('news that arrives while somebody is leaving does not call them back', async ({ open }) => {
  const event = await newEvent(hao, iris, 'Spring dinner')
  const page = await open({ cookie: hao.cookie })
  const listening = page.waitForEvent('websocket')
  await visit(page, `/events/${event}`)
  const told = (await listening).waitForEvent('framereceived')
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/people/__data.json*', async (route) => {
    await held
    await route.continue()
  })

  await page.getByRole('link', { name: words('nav_people'), exact: true }).click()
  await boss.post('/api/tasks', { eventId: event, title: 'Book the pianist', ownerId: hao.id })
  await told
  goOn()
  await arrive(page, '/people')
})
