import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityOf, isSame, missingToVerify, wrongEntry } from './entry'
import { topics } from './topics'

const entry = { startsOn: '2026-11-20', endsOn: '2026-11-20', minutes: 90, split: [] }

test('the parts of an entry come to its whole', () => {
  const split = fc.uniqueArray(fc.record({ topic: fc.constantFrom(...topics), minutes: fc.integer({ min: 1, max: 300 }) }), { selector: ({ topic }) => topic, maxLength: 5 })
  fc.assert(fc.property(split, fc.integer({ min: 0, max: 600 }), (parts, more) => {
    const minutes = parts.reduce((all, part) => all + part.minutes, more)
    const done = activityOf({ ...entry, minutes, split: parts, kind: 'course', industry: true })
    expect(done.parts.reduce((all, part) => all + part.minutes, 0)).toBe(minutes)
    expect(wrongEntry({ ...entry, endsOn: '2026-11-21', minutes: Math.max(1, minutes), split: parts }, '2026-11-26')).toEqual({})
  }))
})

test('an entry is refused that is not over, longer than its days, or split above the whole', () => {
  const wrong = (more: object) => wrongEntry({ ...entry, ...more }, '2026-11-26')
  expect(wrong({})).toEqual({})
  expect(wrong({ endsOn: '2026-11-26' })).toEqual({})
  expect(wrong({ endsOn: '2026-11-27' })).toEqual({ endsOn: 'in_the_future' })
  expect(wrong({ endsOn: '2026-11-19' })).toEqual({ endsOn: 'before_start' })
  expect(wrong({ startsOn: '0026-11-20' })).toMatchObject({ startsOn: 'years_ago' })
  expect(wrong({ minutes: 1441 })).toEqual({ minutes: 'longer_than_its_days' })
  expect(wrong({ split: [{ topic: 'fire', minutes: 60 }, { topic: 'safety', minutes: 31 }] })).toEqual({ split: 'above_the_whole' })
  expect(wrong({ split: [{ topic: 'fire', minutes: 10 }, { topic: 'fire', minutes: 10 }] })).toEqual({ split: 'named_twice' })
})

test('nobody verifies their own, nor what a colleague has open, and what is sent back says why', () => {
  const reading = { me: 'ke', personId: 'lin', now: '2026-11-26T08:00:00.000Z', claim: null, decision: 'verify' as const, reason: null }
  expect(missingToVerify(reading)).toEqual([])
  expect(missingToVerify({ ...reading, me: 'lin' })).toEqual(['own'])
  expect(missingToVerify({ ...reading, decision: 'return' })).toEqual(['reason'])
  expect(missingToVerify({ ...reading, claim: { personId: 'hao', until: '2026-11-26T08:05:00.000Z' } })).toEqual(['claimed'])
  expect(missingToVerify({ ...reading, claim: { personId: 'hao', until: reading.now } })).toEqual([])
})

test('a change that says the same is none', () => {
  const said = { ...entry, title: 'Drill', split: [{ topic: 'fire' as const, minutes: 60 }] }
  expect(isSame(said, { title: 'Drill', split: [{ topic: 'fire', minutes: 60 }] })).toBe(true)
  expect(isSame(said, {})).toBe(true)
  expect(isSame(said, { minutes: 91 })).toBe(false)
})
