import { expect, test } from 'vitest'
import { heirOf } from './heirs'

test('one heir takes all, but what is excepted', () => {
  const wish = { heirId: 'lin', except: { task: 'hao' } }
  expect([heirOf(wish, 'task'), heirOf(wish, 'client')]).toEqual(['hao', 'lin'])
})
