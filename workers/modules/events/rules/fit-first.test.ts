import { expect, test } from 'vitest'
import { fitFirst } from './fit-first'

test('who is fit comes first, who may not have it last, and who stood before others stays so', () => {
  const one = (id: string, may: boolean, against: number) => ({ id, may, reasons: Array.from({ length: against }) })
  const found = [one('never', false, 1), one('two', true, 2), one('fit', true, 0), one('blind', false, 0), one('also fit', true, 0), one('one', true, 1)]
  expect(found.toSorted(fitFirst).map(({ id }) => id)).toEqual(['fit', 'also fit', 'one', 'two', 'blind', 'never'])
})
