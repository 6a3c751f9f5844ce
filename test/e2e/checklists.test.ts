import { beforeAll, expect } from 'vitest'
import { awake, phone, shelved, test, visit } from './browser'
import { newEvent, newOffice, type Person } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
let hao: Person & { id: string }
let min: Person & { id: string }
let event: string

beforeAll(async () => {
  const office = await newOffice()
  const clientId = await office.newClient('Marsh Optics')
  const [iris] = await Promise.all([
    office.join({ role: 'client_signer', family: 'Marsh', given: 'Iris', clientId }),
    office.join({ role: 'coordinator', family: 'Chen', given: 'Hao' }).then((one) => (hao = one)),
    office.join({ role: 'crew', family: 'Zhou', given: 'Min' }).then((one) => (min = one)),
  ])
  event = await newEvent(hao, iris, 'Laboratory opening')
})

const twenty = Array.from({ length: 20 }, (_, n) => ({ key: `k${n + 1}`, names: { en: `Row ${n + 1} has its headsets` }, kind: 'tick' }))
const noise = { key: 'noise', names: { en: 'Noise' }, kind: 'number', unit: 'dB' }
const newList = async (wish: object = { names: { en: 'Headsets' }, lines: [...twenty, noise] }) => (await hao.post('/api/checklists', { eventId: event, ...wish })).id as string
const ticked = async (list: string) => ((await hao.get(`/api/checklists/${list}`)) as { done: number }).done

test('on a phone without network twenty ticks survive a reload, and arrive once each when there is one; what cannot stand holds up none of them', async ({ open }) => {
  const list = await newList()
  const page = await open({ ...phone, cookie: min.cookie })
  await visit(page, `/events/${event}/checklists/${list}`)
  await shelved(page)

  await page.context().setOffline(true)
  for (const { names } of twenty) await page.getByRole('button', { name: words('checklist_tick', { name: names.en }), exact: true }).click()
  await page.getByText(words('checklist_waiting', { count: 20 })).waitFor()
  expect(await ticked(list)).toBe(0)

  // What an earlier form let through is kept on the device too.
  await page.evaluate(`new Promise((done) => { indexedDB.open('convoke.checklists').onsuccess = ({ target: { result } }) => {
    const ticks = result.transaction('ticks', 'readwrite').objectStore('ticks')
    ticks.put({ id: 'tck_${'0'.repeat(32)}', person: '${min.id}', list: '${list}', line: 'noise', value: 1e12, at: new Date().toISOString(), over: [] }).onsuccess = () => { result.close(); done() }
  } })`)
  await page.reload()
  await awake(page)
  await page.getByText(words('checklist_waiting', { count: 21 })).waitFor()
  expect(await page.getByRole('button', { name: /^Take back: / }).count()).toBe(21)

  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(...((request.postDataJSON() as { ticks?: { id: string }[] }).ticks ?? []).map(({ id }) => id)))
  await page.context().setOffline(false)
  await page.getByText(words('checklist_waiting', { count: 1 })).waitFor()
  await page.locator('#noise').getByText(words('field_out_of_range')).waitFor()
  expect(await ticked(list)).toBe(20)
  await page.getByRole('button', { name: words('checklist_untick', { name: 'Noise' }) }).click()
  await page.getByText(words('checklist_waiting', { count: 1 })).waitFor({ state: 'detached' })
  expect(new Set(sent).size).toBe(21)
  const { standing } = (await hao.get(`/api/checklists/${list}`)) as { standing: { heads: string[]; stands: { at: string; receivedAt: string } }[] }
  expect(standing.map(({ heads }) => heads.length)).toEqual([...Array(20).fill(1), 0])
  expect(standing.slice(0, 20).every(({ stands }) => stands.at < stands.receivedAt)).toBe(true)
})

test('two who tick apart see both, and one of them settles it; a number outside its limits says so', async ({ open }) => {
  const list = await newList({ names: { en: 'Cold chain' }, lines: [{ key: 'f1', names: { en: 'Fridge' }, kind: 'number', unit: '°C', most: 5 }] })
  const [his, hers] = [await open({ cookie: hao.cookie }), await open({ ...phone, cookie: min.cookie })]
  for (const page of [his, hers]) await visit(page, `/events/${event}/checklists/${list}`)
  await hers.context().setOffline(true)
  const put = async (page: typeof his, degrees: string) => {
    await page.getByRole('textbox', { name: 'Fridge' }).fill(degrees)
    await page.getByRole('button', { name: words('checklist_put'), exact: true }).click()
  }
  await put(hers, '4')
  await put(his, '9')
  await his.getByText(words('checklist_out')).waitFor()
  await hers.context().setOffline(false)
  await hers.getByText(words('checklist_conflict')).waitFor()
  await put(hers, '4,5')
  await hers.getByText('4.5\u00a0°C').waitFor()
  await expect.poll(() => hao.get(`/api/checklists/${list}`)).toMatchObject({ done: 1, wrong: 0 })
})

test('a list is made from a template, and ticked without JavaScript', async ({ open }) => {
  const page = await open({ cookie: hao.cookie, javaScriptEnabled: false })
  await page.goto(`/events/${event}/checklists`)
  await page.getByText(words('checklist_new'), { exact: true }).click()
  await page.getByRole('combobox', { name: words('checklist_from') }).selectOption({ label: 'Packing' })
  await page.getByRole('button', { name: words('checklist_make') }).click()
  await page.waitForURL(/\/checklists\/chk_/)
  await page.getByRole('button', { name: words('checklist_tick', { name: 'First-aid kit complete' }), exact: true }).click()
  await page.getByRole('button', { name: words('checklist_untick', { name: 'First-aid kit complete' }), exact: true }).waitFor()
  await page.getByRole('textbox', { name: 'Badges counted' }).fill('many')
  await page.getByRole('button', { name: words('checklist_put'), exact: true }).first().click()
  await page.locator('.note', { hasText: words('field_not_a_number') }).waitFor()
})
