import { expect, test } from 'vitest'
import { around } from './milestones'

const plan = (done: number, open: number) => [...Array<'done'>(done).fill('done'), ...Array<'open'>(open).fill('open')].map((state, n) => ({ n, state }))
const shown = (done: number, open: number) => around(plan(done, open)).map(({ n }) => n)

test('the last two that are done and the next four', () => {
  expect(shown(5, 7)).toEqual([3, 4, 5, 6, 7, 8])
  expect(shown(0, 12)).toEqual([0, 1, 2, 3, 4, 5])
})

test('near either end as many as there are', () => {
  expect(shown(11, 1)).toEqual([6, 7, 8, 9, 10, 11])
  expect(shown(12, 0)).toEqual([6, 7, 8, 9, 10, 11])
  expect(shown(1, 2)).toEqual([0, 1, 2])
})
