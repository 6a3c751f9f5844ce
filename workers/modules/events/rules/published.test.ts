import { expect, test } from 'vitest'
import { isCurrent, publishedFrom } from './published'

const cny = (amount: number) => ({ amount, currency: 'CNY' })
const figures = { version: 2, ceiling: cny(260_000_000), taxIncluded: true, contingency: 5, lines: [{ category: 'venue', amount: cny(90_000_000) }], changes: [{ version: 2, at: '2026-11-26T05:00:00.000Z', cost: cny(6_800_000) }] }
const act = { at: '2026-11-26T06:00:00.000Z', by: 'per_1' }

test('the client sees as much as was chosen, and nothing where that is nothing', () => {
  expect(publishedFrom(figures, 'nothing', act)).toBeNull()
  expect(publishedFrom(figures, 'total', act)).toEqual({ ...figures, lines: [], contingency: null, shows: 'total', ...act })
  expect(publishedFrom(figures, 'lines', act)).toEqual({ ...figures, shows: 'lines', ...act })
})

test('what was published stays so; a further version makes it one that holds no more', () => {
  const published = publishedFrom(figures, 'total', act)!
  expect(isCurrent(figures, published)).toBe(true)
  expect(isCurrent({ ...figures, version: 3 }, published)).toBe(false)
})
