import { expect, test } from 'vitest'
import { paceOf, percentOf, withSample, type Sample } from './upload-pace'

const samplesOf = (...pairs: [number, number][]) => pairs.reduce<Sample[]>((all, [at, sent]) => withSample(all, { at, sent }), [])

test('speed is over the last ten seconds, the time left follows from it', () => {
  expect(paceOf(samplesOf([0, 0], [1000, 500]), 2000)).toEqual({ bytesPerSecond: 500, secondsLeft: 3 })
  const slower = samplesOf([0, 0], [1000, 9000], [5000, 9100], [12_000, 9200], [20_000, 9300])
  expect(slower.map(({ at }) => at)).toEqual([5000, 12_000, 20_000])
  expect(paceOf(slower, 9400).bytesPerSecond).toBeCloseTo(200 / 15)
})

test('nothing is said while nothing is known, and a part sent again is no negative speed', () => {
  for (const samples of [[], samplesOf([0, 500]), samplesOf([0, 0], [0, 500])]) expect(paceOf(samples, 1000)).toEqual({ bytesPerSecond: 0, secondsLeft: null })
  expect(paceOf(samplesOf([0, 500], [1000, 100]), 1000)).toEqual({ bytesPerSecond: 0, secondsLeft: null })
})

test('what had arrived before does not count as speed', () => {
  expect(paceOf(samplesOf([0, 5000], [1000, 5100]), 6000)).toEqual({ bytesPerSecond: 100, secondsLeft: 9 })
})

test('100 percent is said only when nothing is left', () => {
  expect([percentOf(0, 10), percentOf(999, 1000), percentOf(1000, 1000), percentOf(0, 0)]).toEqual([0, 99, 100, 0])
})
