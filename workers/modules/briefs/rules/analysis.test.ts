import { expect, test } from 'vitest'
import { missingToReview } from './analysis'

const analysis = { goals: 'The board wants to be seen', needs: '', risks: [], writtenBy: 'hao', reviewedBy: null }

test('somebody else reviews what is written', () => {
  expect(missingToReview(analysis, 'yue')).toEqual([])
  expect(missingToReview(analysis, 'hao')).toEqual(['own'])
  expect(missingToReview(null, 'yue')).toEqual(['analysis'])
  expect(missingToReview({ ...analysis, goals: '' }, 'yue')).toEqual(['analysis'])
  expect(missingToReview({ ...analysis, goals: '', risks: [{ risk: 'Rain', answer: null }] }, 'yue')).toEqual([])
})
