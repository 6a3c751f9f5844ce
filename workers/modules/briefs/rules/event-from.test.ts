import { describe, expect, test } from 'vitest'
import { draftFrom, isComplete, problemsWith, withLoadIn } from './event-from'

const given = (value: unknown) => ({ value, notApplicable: value === null })
const brief = {
  title: 'Meridian Health Summit 2026',
  answers: { from: given('2026-12-10'), to: given('2026-12-11'), city: given('Shanghai'), venue: given('West Bund Hall'), expected: given(620) },
}
const complete = { name: 'Meridian Health Summit 2026', startsOn: '2026-12-10', endsOn: '2026-12-11', loadInOn: null, place: 'West Bund Hall, Shanghai', attendance: 620 }

describe('draftFrom', () => {
  test('an event that asks for nothing more is as the brief says', () => {
    expect(draftFrom(brief, {})).toEqual(complete)
  })

  test('what is wished for comes before what the brief says', () => {
    expect(draftFrom(brief, { name: 'MHS', place: 'Hall 2', endsOn: '2026-12-12' })).toEqual({ ...complete, name: 'MHS', place: 'Hall 2', endsOn: '2026-12-12' })
  })

  test('the city stands alone where there is no venue yet, or none applies', () => {
    expect(draftFrom({ ...brief, answers: { ...brief.answers, venue: given(null) } }, {}).place).toBe('Shanghai')
    expect(draftFrom({ ...brief, answers: {} }, {})).toEqual({ ...complete, startsOn: null, endsOn: null, place: null, attendance: null })
  })
})

test('the load-in is the brief’s, unless the event is on days before it', () => {
  const draft = { ...complete, loadInOn: '2026-12-09' }
  expect(draftFrom({ ...brief, answers: { ...brief.answers, load_in: given('2026-12-09') } }, {})).toEqual(draft)
  expect(withLoadIn(draft).loadInOn).toBe('2026-12-09')
  expect(withLoadIn({ ...draft, startsOn: '2026-12-08' }).loadInOn).toBeNull()
})

describe('problemsWith', () => {
  test('none, when days and place are known', () => {
    expect(problemsWith(complete)).toEqual({})
    expect(isComplete(complete)).toBe(true)
  })

  test('each thing that nobody said is asked for', () => {
    const empty = { ...complete, startsOn: null, endsOn: null, place: null }
    expect(problemsWith(empty)).toEqual({ startsOn: 'required', endsOn: 'required', place: 'required' })
    expect(isComplete(empty)).toBe(false)
  })

  test('it does not end before it starts; on the same day it may', () => {
    expect(problemsWith({ ...complete, endsOn: '2026-12-09' })).toEqual({ endsOn: 'before_start' })
    expect(problemsWith({ ...complete, endsOn: '2026-12-10' })).toEqual({})
  })
})
