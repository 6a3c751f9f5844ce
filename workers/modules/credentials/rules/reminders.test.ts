import { expect, test } from 'vitest'
import { remindersOf } from './reminders'

test('sixty days before the end to a week after it', () => {
  expect(remindersOf('2027-03-01').map(({ offset, on }) => `${offset} ${on}`)).toEqual([
    '-60 2026-12-31', '-30 2027-01-30', '-14 2027-02-15', '-7 2027-02-22', '-1 2027-02-28', '0 2027-03-01', '7 2027-03-08',
  ])
})
