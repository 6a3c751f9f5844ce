import { expect, test } from 'vitest'
import { CSS_BUDGET, firstLoad, loader } from '../bench/first-load.mjs'
import { url } from './browser'
import { everyPage } from './pages'

const load = loader(url)
const budgeted = (await everyPage()).filter(({ budget }) => budget !== null)

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
