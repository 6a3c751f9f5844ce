import { expect } from 'vitest'
import { awake, phone, shelved, test, visit } from './browser'
import { newOffice } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')

test('what is logged on a phone without network survives a reload and arrives once; a colleague verifies it by keyboard', async ({ open }) => {
  const { join } = await newOffice()
  const [min, teacher] = await Promise.all([join({ role: 'crew', family: 'Zhou', given: 'Min' }), join({ role: 'trainer', family: 'Reyes', given: 'Omar' })])
  const page = await open({ ...phone, cookie: min.cookie })
  await visit(page, '/training')
  await shelved(page)

  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: words('training_title_field') }).fill('Fire drill in Hall A')
  await page.getByRole('textbox', { name: words('training_minutes') }).fill('45')
  await page.getByRole('button', { name: words('training_send') }).click()
  const waiting = page.getByText(words('training_waiting_here', { count: 1 }))
  await waiting.waitFor()
  const log = async () => ((await min.get('/api/training')) as { rows: { title: string; state: string }[] }).rows.map(({ title, state }) => [title, state])
  expect(await log()).toEqual([])
  await page.reload()
  await awake(page)
  await page.getByText('Fire drill in Hall A').first().waitFor()

  await page.context().setOffline(false)
  await waiting.waitFor({ state: 'detached' })
  await page.getByText('Fire drill in Hall A').first().waitFor()
  expect(await log()).toEqual([['Fire drill in Hall A', 'submitted']])

  const desk = await open({ cookie: teacher.cookie })
  await visit(desk, '/training/verify')
  await desk.locator('#verify:enabled').waitFor()
  await desk.keyboard.press('a')
  await desk.getByText(words('training_queue_none')).waitFor()
  await expect.poll(log).toEqual([['Fire drill in Hall A', 'verified']])
})
