import { expect } from 'vitest'
import { awake, test, visit, visitor } from './browser'
import { newOffice } from './office'
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
