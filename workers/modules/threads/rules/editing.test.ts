import { expect, test } from 'vitest'
import { missingToEdit } from './editing'

test('the author, while it stands', () => {
  const message = { authorId: 'ada', withdrawnAt: null }
  expect(missingToEdit(message, { id: 'ada' })).toEqual([])
  expect(missingToEdit(message, { id: 'yue' })).toEqual(['author'])
  expect(missingToEdit(message, { id: null })).toEqual(['author'])
  expect(missingToEdit({ ...message, withdrawnAt: '2026-11-25T10:00:00Z' }, { id: 'ada' })).toEqual(['standing'])
})
