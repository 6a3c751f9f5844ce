import { expect, test } from 'vitest'
import { tripsOfPages } from '../bench/page-trips.mjs'

/** Counted over all that one page asks of the API: D1 serves one query at a time, and each trip crosses the network. */
const most = 12

test('no page costs more than twelve round trips, whoever looks and however long the agency has been at work', { timeout: 300_000 }, async () => {
  const pages = await tripsOfPages()
  expect(pages.length).toBeGreaterThan(60)
  expect(pages.filter(({ trips }) => trips > most)).toEqual([])
})
