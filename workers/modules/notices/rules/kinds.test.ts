import { expect, test } from 'vitest'
import { isKind, isStoppable, kinds, stoppable } from './kinds'

test('what asks for something only its reader can do is never stopped', () => {
  expect(kinds.filter((kind) => !isStoppable(kind))).toEqual(['person.invited', 'question.asked', 'brief.ready_to_agree', 'brief.changes_required'])
})

test('every mail that can be stopped is one that is sent', () => {
  expect(stoppable.every(isKind)).toBe(true)
  expect(isKind('client.created')).toBe(false)
})
