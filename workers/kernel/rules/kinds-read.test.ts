import { expect, test } from 'vitest'
import { kindsRead } from './kinds-read'

test.each([
  [['change.read'], []],
  [['client.change'], []],
  [['brief.read'], ['brief', 'answer', 'version']],
  [['event.*', 'task.read'], ['event', 'duty', 'task']],
  [['comment.read', 'question.read'], ['thread', 'message', 'wording']],
])('a token for %o hears of %o', (scopes, kinds) => {
  expect(kindsRead(scopes)).toEqual(kinds)
})
