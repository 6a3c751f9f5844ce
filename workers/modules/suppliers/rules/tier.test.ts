import { expect, test } from 'vitest'
import { bestTier, isWeighty, missingToTier, proposedTier, reviewAfter } from './tier'

const known = (score: number | null, n: number, more: Partial<Parameters<typeof proposedTier>[0]> = {}) =>
  proposedTier({ rolling: { score, n, tooFew: n < 3 }, lastTwoBelow60: false, declines: 0, weighty: true, fullyQualified: true, restricted: false, ...more })

test.each([
  [85, 5, 'strategic'], [84.9, 5, 'preferred'], [75, 3, 'preferred'], [74.9, 9, 'routine'], [60, 3, 'routine'], [59.9, 3, 'watch_list'], [99, 2, null], [null, 0, null],
] as const)('%s over %i evaluations: %s', (score, n, tier) => {
  expect(known(score, n).tier).toBe(tier)
})

test('what keeps a supplier from the tier above is said', () => {
  expect(known(90, 4, { weighty: false })).toEqual({ tier: 'preferred', reasons: ['score', 'few_for_strategic', 'neither_spend_nor_sole'] })
  expect(known(90, 9, { fullyQualified: false, restricted: true })).toEqual({ tier: 'routine', reasons: ['score', 'not_fully_qualified', 'restricted'] })
  expect(known(80, 5, { declines: 2 }).reasons).toEqual(['score', 'declining'])
  expect([isWeighty({ spend: 25, total: 100, sole: false }), isWeighty({ spend: 24, total: 100, sole: false }), isWeighty({ spend: 0, total: 0, sole: true }), isWeighty({ spend: 0, total: 0, sole: false })]).toEqual([true, false, true, false])
})

test('two bad ones in a row are enough for the watch list, whatever came before', () => {
  expect(known(88, 9, { lastTwoBelow60: true })).toEqual({ tier: 'watch_list', reasons: ['two_below_60'] })
})

test('a person decides: whoever differs says why, and nobody passes over conditions or a restriction', () => {
  const decide = (tier: 'strategic' | 'preferred' | 'routine' | 'watch_list', comment: string | null, { fullyQualified = true, reviewOn = null as string | null } = {}) =>
    missingToTier({ tier, comment, reviewOn }, { proposed: 'preferred', fit: { fullyQualified, restricted: false }, today: '2026-12-01' })
  expect([decide('preferred', null), decide('strategic', ' '), decide('strategic', 'The only rigger who knows the hall'), decide('watch_list', null)]).toEqual([[], ['comment'], [], ['comment']])
  expect(decide('preferred', null, { fullyQualified: false, reviewOn: '2026-12-01' })).toEqual(['capped', 'review_on'])
})

test('the rhythm goes by the calendar, and the best tier in use counts', () => {
  expect([reviewAfter('2026-11-30', 'strategic'), reviewAfter('2026-08-31', 'preferred'), reviewAfter('2026-12-31', 'watch_list')]).toEqual(['2027-02-28', '2027-02-28', '2027-01-31'])
  expect([bestTier(['routine', 'preferred']), bestTier(['watch_list', 'routine']), bestTier(['watch_list']), bestTier([])]).toEqual(['preferred', 'routine', 'watch_list', null])
})
