import { expect, test } from 'vitest'
import { isUsed, wrongRanges } from './pages'

const files = [{ id: 'fil_a', state: 'ready' }, { id: 'fil_b', state: 'pending' }]

test('a range names a file that is there, once, and ends where it begins or after', () => {
  expect(wrongRanges([{ fileId: 'fil_a', from: 3, to: 3 }], files)).toEqual({})
  expect(wrongRanges([{ fileId: 'fil_a', from: 3, to: 2 }, { fileId: 'fil_b', from: 1, to: 1 }, { fileId: 'fil_c', from: 1, to: 1 }], files))
    .toEqual({ 'ranges.0.to': 'ends_before_start', 'ranges.1.fileId': 'not_an_option', 'ranges.2.fileId': 'not_an_option' })
  expect(wrongRanges([{ fileId: 'fil_a', from: 1, to: 2 }, { fileId: 'fil_a', from: 3, to: 4 }], files)).toEqual({ 'ranges.1.fileId': 'named_twice' })
})

test('a file is in use where another paper shows its pages', () => {
  const papers = [{ id: 'crd_1', ranges: [{ fileId: 'fil_a', from: 1, to: 2 }] }, { id: 'crd_2', ranges: [] }]
  expect([isUsed('fil_a', papers, 'crd_2'), isUsed('fil_a', papers, 'crd_1'), isUsed('fil_b', papers, 'crd_2')]).toEqual([true, false, false])
})
