import { expect, test } from 'vitest'
import { isPersonal, shared } from './shared'

test('what one person has read or keeps secret is theirs alone', () => {
  expect(['notice.read', 'feed.make', 'brief.read', 'feedback.send'].filter(isPersonal)).toEqual(['notice.read', 'feed.make'])
})

test('the agency’s own affairs are shared with nobody', () => {
  const outside: string[] = [...shared.client, ...shared.supplier]
  expect(['task', 'client', 'person', 'message', 'thread', 'audit'].filter((kind) => outside.includes(kind))).toEqual([])
})
