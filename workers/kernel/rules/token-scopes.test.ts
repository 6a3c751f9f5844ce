import { expect, test } from 'vitest'
import { covers, scopesFor } from './token-scopes'

test('a scope is an action, or all there is about a noun', () => {
  expect(covers(['brief.read'], 'brief.read')).toBe(true)
  expect(covers(['brief.read'], 'brief.freeze')).toBe(false)
  expect(covers(['brief.*'], 'brief.freeze')).toBe(true)
  expect(covers(['brief.*'], 'briefing.read')).toBe(false)
  expect(covers([], 'brief.read')).toBe(false)
})

test('nothing about tokens and memberships is ever covered, nor offered', () => {
  for (const action of ['token.manage_own', 'membership.end', 'invitation.manage']) {
    expect(covers([action, `${action.split('.')[0]}.*`], action)).toBe(false)
    expect(scopesFor([action])).toEqual([])
  }
})

test('erasing somebody is never covered, nor offered; the rest about people is', () => {
  expect(covers(['person.*', 'person.erase'], 'person.erase')).toBe(false)
  expect(scopesFor(['person.read', 'person.erase'])).toEqual(['person.*', 'person.read'])
})

test('the scopes of a noun stand together', () => {
  expect(scopesFor(['task.read', 'brief.read', 'task.do'])).toEqual(['task.*', 'task.read', 'task.do', 'brief.*', 'brief.read'])
})
