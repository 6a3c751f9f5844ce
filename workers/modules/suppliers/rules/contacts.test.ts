import { expect, test } from 'vitest'
import { strangersIn } from './contacts'

test('only a supplier’s own people are whom one turns to', () => {
  const people = [{ id: 'per_1' }, { id: 'per_2' }]
  expect(strangersIn({ jobs: 'per_1', accounts: 'per_2' }, people)).toEqual({})
  expect(strangersIn({ jobs: 'per_1', papers: 'per_9' }, people)).toEqual({ 'contacts.papers': 'not_their_contact' })
  expect(strangersIn(null, people)).toEqual({})
})
