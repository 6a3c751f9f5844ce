import { expect, test } from 'vitest'
import { splitSaid } from './split-said'

test('the areas of a cell are read as an export writes them, in any language', () => {
  expect(splitSaid('Financial management 300; Negotiation and psychology', 370)).toEqual([{ topic: 'financial_management', minutes: 300 }, { topic: 'negotiation', minutes: 70 }])
  expect(splitSaid('消防 30；安全 15', 60)).toEqual([{ topic: 'fire', minutes: 30 }, { topic: 'safety', minutes: 15 }])
  expect(splitSaid('', 60)).toEqual([])
  expect(splitSaid('Juggling 30', 60)).toBeNull()
})
