import { expect, test } from 'vitest'
import { apart } from './scale'

const phases = { planningStarts: '2030-01-01T00:00:00Z', opens: '2030-04-11T00:00:00Z', closes: '2030-04-12T00:00:00Z', settled: '2030-05-12T00:00:00Z' }
const on = (...days: string[]) => days.map((day) => ({ label: day, at: `${day}T00:00:00Z` }))

test('marks that would stand on the words of the one before them are left out, as are those without room at the end', () => {
  const shown = apart(phases, on('2030-02-20', '2030-01-11', '2030-01-15', '2030-05-11'))
  expect(shown.map(({ label }) => label)).toEqual(['2030-01-11', '2030-02-20'])
})

test('a mark may fill what is free up to the next', () => {
  const [first, last] = apart(phases, on('2030-01-01', '2030-02-20'))
  expect(first).toMatchObject({ left: 0, room: 32 })
  expect(last).toMatchObject({ left: 32, room: 68 })
})
