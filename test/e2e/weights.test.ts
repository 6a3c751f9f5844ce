import { expect, test } from 'vitest'
import { CSS_BUDGET, firstLoad, loader } from '../bench/first-load.mjs'
import { url } from './browser'
import { everyPage } from './pages'

const load = loader(url)
const budgeted = (await everyPage()).filter(({ budget }) => budget !== null)

/** Heavier than they may be, in kB: no page may join them, and none of them may grow. */
const owed: Record<string, number> = { '/account': 127, '/developers': 72, '/portal': 124 }

test.for(budgeted)('$path is within $budget kB of JavaScript', async ({ path, cookie, budget }) => {
  const { js, css } = await firstLoad(load, path, cookie)
  expect(js).toBeLessThanOrEqual(owed[path] ?? budget!)
  expect(css).toBeGreaterThan(1)
  expect(css).toBeLessThanOrEqual(CSS_BUDGET)
})

test('scripts are counted', async () => {
  const { path, cookie } = budgeted.find((page) => page.budget === 200)!
  expect((await firstLoad(load, path, cookie)).js).toBeGreaterThan(30)
})
