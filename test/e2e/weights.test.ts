import { expect, test } from 'vitest'
import { CSS_BUDGET, firstLoad, loader } from '../bench/first-load.mjs'
import { url, visit, visitor } from './browser'
import { everyPage } from './pages'

const load = loader(url)
const pages = await everyPage()
const budgeted = pages.filter(({ budget }) => budget !== null)

test.for(budgeted)('$path is within $budget kB of JavaScript', async ({ path, cookie, budget }) => {
  const { js, css } = await firstLoad(load, path, cookie)
  expect(js).toBeLessThanOrEqual(budget!)
  expect(css).toBeGreaterThan(1)
  expect(css).toBeLessThanOrEqual(CSS_BUDGET)
})

test('scripts are counted', async () => {
  const { path, cookie } = budgeted.find((page) => page.budget === 200)!
  expect((await firstLoad(load, path, cookie)).js).toBeGreaterThan(30)
})

const forTheirBrief = /^\/portal\/briefs\/bri_\w+(\?step=goal)?$/
const theirBriefs = pages.filter(({ path }) => forTheirBrief.test(path))

const noteAwake = `
  const seen = new MutationObserver(() => document.getElementById('svelte-announcer') && (performance.mark('awake'), seen.disconnect()))
  seen.observe(document, { childList: true, subtree: true })
`
const askedByThen = `
  const awake = performance.getEntriesByName('awake')[0].startTime
  performance.getEntriesByType('resource').flatMap(({ name, startTime }) => startTime < awake && name.endsWith('.js') ? [name] : [])
`

/** Whether it is written or read is decided in the browser, so what that needs does not stand in the page. */
test.for(theirBriefs)('$path is within 120 kB with all it fetches before it can be used', async ({ path, cookie }) => {
  const page = await visitor({ cookie })
  await page.addInitScript({ content: noteAwake })
  await visit(page, path)
  const scripts: string[] = await page.evaluate(askedByThen)
  await page.context().close()
  const loaded = await Promise.all(scripts.map((script) => load(new URL(script).pathname)))
  const js = loaded.reduce((sum, { weight }) => sum + weight, 0) / 1000
  expect(js).toBeGreaterThan(70)
  expect(js).toBeLessThanOrEqual(120)
})
