import { expect, test } from 'vitest'
import { isLeftBehind } from './left-behind'

const days = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn })

test('a task keeps its side of the event, or no longer fits; one without a day always fits', () => {
  const [was, later, earlier] = [days('2030-12-10', '2030-12-11'), days('2030-12-12', '2030-12-13'), days('2030-12-05')]
  expect(['2030-12-09', '2030-12-10', '2030-12-12', '2030-12-20', null].map((day) => isLeftBehind(day, was, later))).toEqual([false, true, true, false, false])
  expect(['2030-12-04', '2030-12-05', '2030-12-09', '2030-12-12'].map((day) => isLeftBehind(day, was, earlier))).toEqual([false, true, true, false])
})
