import { expect } from 'vitest'
import { awake, test, visit, visitor } from './browser'
import { newEvent, newOffice } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')

test('the matrix of skills is walked by arrow keys, and what is found there stands in it', async () => {
  const { boss, join } = await newOffice()
  const hao = await join({ role: 'coordinator', family: 'Chen', given: 'Hao' })
  const page = await visitor({ cookie: boss.cookie })
  await visit(page, '/skills?group=safety')
  const row = page.locator('tbody tr', { hasText: 'Chen' })
  await row.locator('td a').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  const cell = row.locator('td a').nth(3)
  expect(await page.locator(':focus').getAttribute('href')).toBe(await cell.getAttribute('href'))
  // Of all cells one stands in the order of Tab.
  expect(await page.locator('tbody td a[tabindex="0"]').count()).toBe(1)

  await page.keyboard.press('Enter')
  await page.waitForURL(/skill=evacuation/)
  await awake(page)
  const about = page.locator('#assess')
  // By keyboard one goes on in what was opened; Escape leads back.
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('assess')
  await page.keyboard.press('Escape')
  await about.waitFor({ state: 'detached' })
  await expect.poll(() => page.locator(':focus').getAttribute('href')).toBe(await cell.getAttribute('href'))
  await page.keyboard.press('Enter')
  await about.waitFor()
  await about.getByLabel(words('skills_level')).selectOption('3')
  await about.getByLabel(words('skills_evidence')).fill('Cleared the hall in four minutes')
  await about.getByRole('button', { name: words('skills_assess_save') }).click()
  await about.getByText('Cleared the hall in four minutes').last().waitFor()
  await expect.poll(() => cell.innerText()).toContain(words('skills_read_level', { level: '3' }))
  // Whoever has said it is back where they came from, and so is whoever closes it.
  const here = () => page.locator(':focus').getAttribute('id')
  await expect.poll(here).toBe(await cell.getAttribute('id'))
  await about.getByRole('link', { name: words('skills_close') }).click()
  await about.waitFor({ state: 'detached' })
  await expect.poll(here).toBe(await cell.getAttribute('id'))

  // On their page it is chosen from a list and goes with how it stands; the badge that says more is pointed at.
  await visit(page, `/people/${hao.id}/growth`)
  const levels = page.locator('#skills')
  await levels.locator('summary').click()
  await levels.getByLabel(words('skills_skill')).first().selectOption({ label: 'Evacuation' })
  await levels.getByLabel(words('skills_level')).selectOption('1')
  await levels.getByLabel(words('skills_evidence')).fill('Lost the way twice')
  await levels.getByRole('button', { name: words('skills_assess_save') }).click()
  await levels.getByText(words('skills_badge_above', { level: 3 })).waitFor()
  await levels.getByRole('link', { name: words('badges_see_it') }).click()
  await page.getByText(words('badges_found_last', { level: 1 })).waitFor()
})

test('whoever gives a duty sees who is fit before it is given, and cannot choose who may not have it', async () => {
  const { boss, join, newClient } = await newOffice()
  const hao = await join({ role: 'coordinator', family: 'Chen', given: 'Hao' })
  const li = await join({ role: 'crew', family: 'Zeng', given: 'Li' })
  const iris = await join({ role: 'client_signer', family: 'Falk', given: 'Iris', clientId: await newClient('Meridian') })
  const event = await newEvent(hao, iris, 'Laboratory opening')
  await boss.put('/api/skills/targets', { revision: 0, of: 'duty', code: 'catering', skill: 'food_safety', level: 3, must: true })
  for (const skill of ['food_safety', 'catering']) await boss.post(`/api/skills/people/${li.id}/assessments`, { revision: 0, skill, level: 3, way: 'manager', evidence: 'Ran the buffet' })

  const page = await visitor({ cookie: hao.cookie })
  await visit(page, `/events/${event}`)
  const people = page.locator('#people')
  await people.getByText(words('event_staff')).click()
  await people.getByLabel(words('event_duty')).selectOption('catering')
  const fit = people.getByRole('radio', { name: 'Zeng' })
  await fit.waitFor()
  expect(await people.getByRole('radio').first().getAttribute('value')).toBe(li.id)
  expect([await fit.isDisabled(), await people.getByRole('radio', { name: 'Chen' }).isDisabled()]).toEqual([false, true])
  await people.getByText(words('duty_fit'), { exact: true }).waitFor()
  await fit.check()
  await people.getByRole('button', { name: words('event_staff_give') }).click()
  await people.locator('.rows').getByText(words('portal_duty_catering')).waitFor()
})
