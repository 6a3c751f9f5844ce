import { expect, test } from 'vitest'
import { isLate, mayFinish } from './tasks'

test('a task is late from the day after it was due, while it is open', () => {
  expect(isLate({ state: 'open', dueOn: '2026-11-25' }, '2026-11-24')).toBe(false)
  expect(isLate({ state: 'open', dueOn: '2026-11-25' }, '2026-11-25')).toBe(false)
  expect(isLate({ state: 'open', dueOn: '2026-11-25' }, '2026-11-26')).toBe(true)
  expect(isLate({ state: 'done', dueOn: '2026-11-25' }, '2026-11-26')).toBe(false)
  expect(isLate({ state: 'open', dueOn: null }, '2026-11-26')).toBe(false)
})

test('the owner finishes their own task, whoever gives tasks any task, others none', () => {
  expect(mayFinish({ id: 'per_1', givesTasks: false }, { ownerId: 'per_1' })).toBe(true)
  expect(mayFinish({ id: 'per_2', givesTasks: true }, { ownerId: 'per_1' })).toBe(true)
  expect(mayFinish({ id: 'per_2', givesTasks: false }, { ownerId: 'per_1' })).toBe(false)
})
