import { expect, test } from 'vitest'
import { idsIn } from './named'

test('the ids of what was written and of what its values point at, each once', () => {
  const rows = [
    { subjectId: 'tsk_01jdc3m2v0', before: null, after: { ownerId: 'per_01jdc3m2v0', title: 'Call evt_lin', state: 'open', dueOn: null } },
    { subjectId: 'tsk_01jdc3m2v0', before: { mentions: ['per_01jdc3m2v1', 'per_01jdc3m2v0'] }, after: { amount: 4 } },
  ]
  expect(idsIn(rows)).toEqual(['tsk_01jdc3m2v0', 'per_01jdc3m2v0', 'per_01jdc3m2v1'])
  expect(idsIn([])).toEqual([])
})
