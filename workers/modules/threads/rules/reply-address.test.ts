import { expect, test } from 'vitest'
import { endedBefore, placeOf, replyAddress } from './reply-address'

const place = { agencyId: 'agy_01jdc3m2v0abcdefghjkmnpqrs', token: '0123456789abcdefghjkmnpqrs' }
const address = replyAddress(place, 'reply.convoke.example')

test('an address says which agency and which token, in at most 64 letters before the @', () => {
  expect(placeOf(address, 'reply.convoke.example')).toEqual(place)
  expect(placeOf(` ${address.toUpperCase()} `, 'Reply.Convoke.example')).toEqual(place)
  expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64)
})

test.each([
  ['events@convoke.example'], ['reply+abc.def@reply.convoke.example'], [''], ['reply+@reply.convoke.example'],
  [address.replace('@reply.convoke.example', '@elsewhere.example')], [`${address}@elsewhere.example`], [address.replace('+', '-')],
])('%s is none of ours', (other) => {
  expect(placeOf(other, 'reply.convoke.example')).toBeNull()
})

test('an address ends half a year after its mail', () => {
  expect(endedBefore('2026-11-25T10:00:00.000Z')).toBe('2026-05-29T10:00:00.000Z')
})
