import { expect, test } from 'vitest'
import { isLate, mayFinish, missingToFinish, whyNotChange } from './tasks'

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

test('a task is done with what it was asked to show, a word or a file, and with every required line of its lists', () => {
  const task = { evidenceAsked: false, evidence: null, files: 0, openLines: 0 }
  expect(missingToFinish(task)).toEqual([])
  expect(missingToFinish({ ...task, evidenceAsked: true })).toEqual(['evidence'])
  expect([missingToFinish({ ...task, evidenceAsked: true, evidence: 'Signed by the hall' }), missingToFinish({ ...task, evidenceAsked: true, files: 1 })]).toEqual([[], []])
  expect(missingToFinish({ ...task, evidenceAsked: true, openLines: 2 })).toEqual(['evidence', 'required_lines'])
})

test('who does work says how far their own has come; whose it is and when it is due is for those who give it', () => {
  const [crew, planner] = [{ id: 'per_1', givesTasks: false }, { id: 'per_2', givesTasks: true }]
  expect(whyNotChange(planner, { ownerId: 'per_1' }, { dueOn: null })).toBeNull()
  expect(whyNotChange(crew, { ownerId: 'per_1' }, {})).toBeNull()
  expect(whyNotChange(crew, { ownerId: 'per_2' }, {})).toBe('not_your_task')
  expect([whyNotChange(crew, { ownerId: 'per_1' }, { dueOn: '2030-01-01' }), whyNotChange(crew, { ownerId: 'per_1' }, { ownerId: 'per_2' })]).toEqual(['not_permitted', 'not_permitted'])
})
