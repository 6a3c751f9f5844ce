import { expect, test } from 'vitest'
import { rangeOf } from './range'

test.each([
  ['bytes=0-0', { offset: 0, length: 1 }],
  ['bytes=10-19', { offset: 10, length: 10 }],
  ['bytes=90-', { offset: 90, length: 10 }],
  ['bytes=90-500', { offset: 90, length: 10 }],
  ['bytes=-10', { offset: 90, length: 10 }],
  ['bytes=-500', { offset: 0, length: 100 }],
  ['bytes=100-', 'beyond'],
  ['bytes=99999999999999999999-', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=20-10', null],
  ['bytes=200-100', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null],
  ['bytes=a-b', null],
  [undefined, null],
] as const)('%s of 100 bytes', (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range)
})
