import { expect, test } from 'vitest'
import { sameThing } from './same-thing'

test.each([
  ['/events/evt_1', 'client', '/portal/events/evt_1'],
  ['/portal/briefs/bri_1', 'staff', '/briefs/bri_1'],
  ['/portal/briefs/bri_1', 'client', '/portal/briefs/bri_1'],
  ['/events/evt_1', 'staff', '/events/evt_1'],
  ['/events/evt_1', 'supplier', '/events/evt_1'],
  ['/people/per_1', 'client', '/people/per_1'],
  ['/events/evt_1/edit', 'client', '/events/evt_1/edit'],
  ['//evil.example/events/evt_1', 'client', '//evil.example/events/evt_1'],
] as const)('%s for %s is %s', (path, audience, own) => {
  expect(sameThing(path, audience)).toBe(own)
})
