import { expect, test } from 'vitest'
import { missingToDrop } from './change'

const asked = (side: 'client' | 'staff') => ({ side, by: 'per_1', at: '2026-11-01T08:00:00.000Z', reason: 'Two days later', fields: [] })

test('whoever asked takes it back without a word; the other side says why', () => {
  expect(missingToDrop(asked('client'), 'client', null)).toEqual([])
  expect(missingToDrop(asked('staff'), 'staff', null)).toEqual([])
  expect(missingToDrop(asked('client'), 'staff', null)).toEqual(['reason'])
  expect(missingToDrop(asked('client'), 'staff', 'The hall is taken')).toEqual([])
  expect(missingToDrop(asked('staff'), 'client', null)).toEqual(['reason'])
})
