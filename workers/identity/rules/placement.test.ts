import { expect, test } from 'vitest'
import { emptiest } from './placement'

test.each([
  [2, [], 0],
  [2, [{ shard: 0, agencies: 1 }], 1],
  [2, [{ shard: 0, agencies: 2 }, { shard: 1, agencies: 2 }], 0],
  [3, [{ shard: 0, agencies: 2 }, { shard: 1, agencies: 1 }, { shard: 2, agencies: 5 }], 1],
  [1, [{ shard: 7, agencies: 0 }], 0],
])('of %i shards holding %o, the next agency goes on %i', (shards, counted, placed) => {
  expect(emptiest(shards, counted)).toBe(placed)
})
