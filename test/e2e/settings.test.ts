import { expect } from 'vitest'
import { test, visit } from './browser'
import { newEvent, newOffice } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')

test('an owner gives the agency its colour: one that cannot be read is refused, the nearest shade is one press away', async ({ open }) => {
  const { boss } = await newOffice()
  const page = await open({ cookie: boss.cookie })
  await visit(page, '/settings/brand')
  await page.getByRole('textbox', { name: 'Colour' }).fill('#ffd400')
  await page.getByRole('button', { name: 'Use this colour' }).click()
  await page.getByText('Too light to be read. The nearest shade that would do').waitFor()
  await page.getByRole('button', { name: /^Use #/ }).click()
  await page.getByText('On dark screens').waitFor()
  expect((await boss.get('/api/agencies/current/brand')).colour.light).toMatch(/^#[0-9a-f]{6}$/)
})

test('a brief on paper: agency, version and time at the top, every sheet A4, the words for its page numbers, no navigation', async ({ open }) => {
  const { join, newClient } = await newOffice('Paper Works')
  const client = await newClient('Hart Group')
  const [staff, signer] = [await join({ role: 'coordinator', family: 'Okoro', given: 'Ada' }), await join({ role: 'client_signer', clientId: client, family: 'Hart', given: 'Lee' })]
  const event = await newEvent(staff, signer, 'Opening day')
  const { briefId } = await staff.get(`/api/events/${event}`)
  const page = await open({ cookie: staff.cookie })
  await visit(page, `/briefs/${briefId}/versions/1`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Paper Works', { exact: true }).filter({ visible: true }).count()).toBe(1)
  await page.getByText(/Version 1 · Printed/).waitFor()
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
  // The numbers themselves are glyphs inside the PDF; what they are made from can be read.
  expect(await page.evaluate<string>(`getComputedStyle(document.documentElement).getPropertyValue('--page-before')`)).toContain('Page ')

  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(1)
  expect(paper.match(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/g)?.length).toBe(pages)
})

test('a token for a service may do what is ticked, in words, and the list says so', async ({ open }) => {
  const { boss } = await newOffice('Key Works')
  const page = await open({ cookie: boss.cookie })
  await visit(page, '/settings/tokens')
  await page.getByRole('textbox', { name: words('tokens_name') }).fill('Door desk')
  await page.getByRole('button', { name: words('tokens_make') }).click()
  await page.getByRole('link', { name: words('tokens_scopes') }).waitFor()
  await page.getByRole('group', { name: words('token_scope_noun_event'), exact: true }).getByRole('checkbox', { name: words('token_scope_event_read'), exact: true }).check()
  await page.getByRole('button', { name: words('tokens_make') }).click()
  await page.getByText(words('tokens_made', { name: 'Door desk' })).waitFor()
  expect((await boss.get('/api/agency-tokens')).rows).toMatchObject([{ name: 'Door desk', scopes: ['event.read'] }])
  await page.getByRole('listitem').filter({ hasText: 'Door desk' }).getByText(words('token_scope_event_read')).waitFor()
})
