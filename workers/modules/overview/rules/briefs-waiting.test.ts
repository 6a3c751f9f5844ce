import { expect, test } from 'vitest'
import { waitsForAgency } from './briefs-waiting'

const brief = { state: 'submitted', eventId: null, openQuestions: 0 } as const

test('a brief that came in waits to be read', () => {
  expect(waitsForAgency(brief)).toBe('submitted')
})

test('a brief being clarified waits for the agency once nothing is open', () => {
  expect(waitsForAgency({ ...brief, state: 'clarifying', openQuestions: 1 })).toBeNull()
  expect(waitsForAgency({ ...brief, state: 'clarifying' })).toBe('answered')
})

test('an agreed brief waits until it is an event', () => {
  expect(waitsForAgency({ ...brief, state: 'agreed' })).toBe('agreed')
  expect(waitsForAgency({ ...brief, state: 'agreed', eventId: 'evt_1' })).toBeNull()
})

test('a draft and a version to agree wait for the client', () => {
  expect(waitsForAgency({ ...brief, state: 'draft' })).toBeNull()
  expect(waitsForAgency({ ...brief, state: 'ready_to_agree' })).toBeNull()
})
