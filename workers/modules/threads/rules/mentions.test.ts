import { expect, test } from 'vitest'
import { unableToHear } from './mentions'

const people = [{ id: 'ada', state: 'active' as const }, { id: 'tom', state: 'active' as const }, { id: 'gone', state: 'ended' as const }]
const readers = [{ id: 'ada' }]

test.each([
  [['ada'], null],
  [[], null],
  [['ada', 'tom'], { id: 'tom', why: 'may_not_read' }],
  [['gone'], { id: 'gone', why: 'not_active' }],
  [['nobody'], { id: 'nobody', why: 'unknown_person' }],
])('%j', (mentions, expected) => {
  expect(unableToHear(mentions, people, readers)).toEqual(expected)
})
