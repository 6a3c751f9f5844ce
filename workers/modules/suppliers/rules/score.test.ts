import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluationWeights as weights } from '../../../../db/seed/evaluation-weights'
import { daysLater } from '../../../kernel/rules/days'
import { criteria, incidentLevels, isWhole, jobsOf, lastTwoBelow, rollingScore, scoreOf, trendOf, weighed, type IncidentLevel, type Marks } from './score'

const today = '2026-12-01'
const view = (marks: Marks, levels: readonly IncidentLevel[] = [], reference = 'A truss left hanging') => ({ marks, weights, incidents: levels.map((level) => ({ level, reference })) })
const once = (marks: Marks, levels: readonly IncidentLevel[] = []) => scoreOf([view(marks, levels)])
const all = (mark: number | null): Marks => ({ quality: mark, punctuality: mark, response: mark, attitude: mark, price: mark, safety: mark })

test('the weights an agency begins with make a whole', () => {
  expect(isWhole(weights)).toBe(true)
  expect([isWhole({ ...weights, quality: 31 }), isWhole({ ...weights, quality: -10, safety: 50 })]).toEqual([false, false])
})

test('1 is nothing and 5 is all; what does not apply does not count; incidents cost', () => {
  expect([1, 3, 5, null].map((mark) => once(all(mark)))).toEqual([0, 50, 100, null])
  expect(once({ ...all(null), quality: 5, punctuality: 3 })).toBeCloseTo(80)
  expect([once(all(5), ['L1', 'L2', 'L3']), once(all(1), ['L3'])]).toEqual([70, 0])
})

test('who speaks for another side is heard as much; what several speak of costs once; a job counts once', () => {
  expect(scoreOf([view(all(5), ['L2']), view(all(3), ['L2'])])).toBe(67)
  expect(scoreOf([view(all(5), ['L2']), view(all(3), ['L2'], 'A door kept shut')])).toBe(59)
  const row = { ...view(all(5)), bookingId: 'a', day: today, spend: 100 }
  expect(jobsOf([row, { ...row, marks: all(3) }, { ...row, bookingId: 'b', marks: all(null) }])).toMatchObject([{ bookingId: 'a', on: today, score: 75, spend: 100 }])
  expect(weighed([scored(90, 365), scored(80, 0)], today).map(({ decay, weight }) => [decay, weight])).toEqual([[0.5, 50], [1, 100]])
})

const mark = fc.option(fc.integer({ min: 1, max: 5 }))
const marks = fc.record({ quality: mark, punctuality: mark, response: mark, attitude: mark, price: mark, safety: mark })

test('always between nothing and all, a better mark never costs, and an incident never pays', () => {
  fc.assert(fc.property(marks, fc.subarray([...incidentLevels]), fc.constantFrom(...criteria), (given, incidents, criterion) => {
    const score = once(given, incidents)
    if (score === null) return
    expect(score >= 0 && score <= 100).toBe(true)
    expect(once(given)!).toBeGreaterThanOrEqual(score)
    if (given[criterion] !== null) expect(once({ ...given, [criterion]: 5 }, incidents)! + 1e-9).toBeGreaterThanOrEqual(score)
  }))
})

const scored = (score: number, ago: number, spend = 100) => ({ on: daysLater(today, -ago), score, spend })

test('what is a year old counts half, what cost more counts more, what is older than two years not at all', () => {
  expect(rollingScore([scored(90, 0), scored(60, 365)], today)).toEqual({ score: 80, n: 2, tooFew: true })
  expect(rollingScore([scored(90, 0, 300), scored(50, 0)], today).score).toBe(80)
  expect(rollingScore([scored(90, 0), scored(10, 731), scored(10, -1)], today)).toEqual({ score: 90, n: 1, tooFew: true })
  expect(rollingScore([scored(90, 0), scored(90, 0), scored(90, 0)], today).tooFew).toBe(false)
  expect(rollingScore([], today)).toEqual({ score: null, n: 0, tooFew: true })
})

test('where no spend is known all weigh the same, and one that is not known weighs as the others', () => {
  expect([rollingScore([scored(90, 0, 0), scored(50, 0, 0)], today).score, rollingScore([scored(90, 0, 0), scored(50, 0, 700)], today).score]).toEqual([70, 70])
})

test('never outside what it is made of, in whatever order it comes', () => {
  const list = fc.array(fc.record({ score: fc.integer({ min: 0, max: 100 }), ago: fc.nat(800), spend: fc.nat(1e6) }).map(({ score, ago, spend }) => scored(score, ago, spend)), { maxLength: 8 })
  fc.assert(fc.property(list, (evaluations) => {
    const { score } = rollingScore(evaluations, today)
    if (score === null) return
    const scores = evaluations.map((one) => one.score)
    expect(score >= Math.min(...scores) - 1e-9 && score <= Math.max(...scores) + 1e-9).toBe(true)
    expect(rollingScore(evaluations.toReversed(), today).score).toBeCloseTo(score)
  }))
})

test('two declines in a row are looked at, three acted on', () => {
  const trend = (...scores: number[]) => trendOf(scores.map((score, at) => scored(score, 100 - at)), today)
  expect([trend(), trend(80), trend(90, 80), trend(90, 80, 70), trend(90, 80, 70, 60), trend(90, 80, 70, 70), trend(50, 90, 80, 70)].map(({ declines }) => declines)).toEqual([0, 0, 1, 2, 3, 0, 2])
  expect([trend(90, 80).flag, trend(90, 80, 70).flag, trend(90, 80, 70, 60).flag]).toEqual([null, 'look', 'act'])
})

test('the newest two, not any two', () => {
  expect([lastTwoBelow([scored(50, 1), scored(59, 2)], today, 60), lastTwoBelow([scored(60, 1), scored(50, 2), scored(50, 3)], today, 60), lastTwoBelow([scored(50, 1)], today, 60)]).toEqual([true, false, false])
})
