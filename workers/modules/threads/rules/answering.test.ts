import { expect, test } from 'vitest'
import { missingToAnswer } from './answering'

const asked = { state: 'open', addresseeId: 'per_1', clientId: 'cli_1' } as const

test.each([
  ['the person asked', { kind: 'client', id: 'per_1', clientId: 'cli_1' }, []],
  ['a colleague at the same client', { kind: 'client', id: 'per_2', clientId: 'cli_1' }, []],
  ['somebody of another client', { kind: 'client', id: 'per_3', clientId: 'cli_2' }, ['addressee']],
  ['staff, for the client', { kind: 'staff', id: 'per_4' }, ['addressee']],
  ['staff who were asked', { kind: 'staff', id: 'per_1' }, []],
])('%s', (_, actor, missing) => {
  expect(missingToAnswer(asked, actor)).toEqual(missing)
})

test('what was answered is not answered again', () => {
  expect(missingToAnswer({ ...asked, state: 'answered' }, { kind: 'client', id: 'per_1', clientId: 'cli_1' })).toEqual(['open'])
})
