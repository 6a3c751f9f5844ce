import { expect, test } from 'vitest'
import { readersOf } from './readers'

test('each of the team stands there once with what they read last, first those who are behind', () => {
  const team = [{ id: 'lin' }, { id: 'hao' }, { id: 'lin' }, { id: 'min' }]
  const readings = [{ personId: 'lin', version: 2, at: '2' }, { personId: 'lin', version: 1, at: '1' }, { personId: 'hao', version: 1, at: '1' }, { personId: 'gone', version: 2, at: '2' }]
  expect(readersOf(team, readings, 2)).toEqual([
    { person: { id: 'hao' }, version: 1, at: '1', behind: true }, { person: { id: 'min' }, version: null, at: null, behind: true }, { person: { id: 'lin' }, version: 2, at: '2', behind: false },
  ])
})
