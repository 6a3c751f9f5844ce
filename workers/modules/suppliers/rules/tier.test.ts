import { expect, test } from 'vitest'
import { proposedTier } from './tier'

const known = (score: number | null, n: number, more: Partial<Parameters<typeof proposedTier>[0]> = {}) =>
  proposedTier({ rolling: { score, n, tooFew: n < 3 }, lastTwoBelow60: false, declines: 0, weighty: true, fullyQualified: true, onProbation: false, ...more })

test.each([
  [85, 5, 'strategic'], [84.9, 5, 'preferred'], [75, 3, 'preferred'], [74.9, 9, 'routine'], [60, 3, 'routine'], [59.9, 3, 'watch_list'], [99, 2, null], [null, 0, null],
] as const)('%s over %i evaluations: %s', (score, n, tier) => {
  expect(known(score, n).tier).toBe(tier)
})

test('what keeps a supplier from the tier above is said', () => {
  expect(known(90, 4, { weighty: false })).toEqual({ tier: 'preferred', reasons: ['score', 'few_for_strategic', 'neither_spend_nor_sole'] })
  expect(known(90, 9, { fullyQualified: false, onProbation: true })).toEqual({ tier: 'routine', reasons: ['score', 'not_fully_qualified', 'on_probation'] })
  expect(known(80, 5, { declines: 2 }).reasons).toEqual(['score', 'declining'])
})

test('two bad ones in a row are enough for the watch list, whatever came before', () => {
  expect(known(88, 9, { lastTwoBelow60: true })).toEqual({ tier: 'watch_list', reasons: ['two_below_60'] })
})
