import { expect, test } from 'vitest'
import { mailAddress, mailPlace } from './mail-place'

const place = { agencyId: 'agy_01jdc3m2v0abcdefghjkmnpqrs', token: '0123456789abcdefghjkmnpqrs' }
const domain = 'reply.convoke.example'
const address = mailAddress('reply', place, domain)

test('an address says what mail to it is, which agency and which token, in at most 64 letters before the @', () => {
  for (const way of ['reply', 'brief'] as const) {
    const ours = mailAddress(way, place, domain)
    expect(mailPlace(ours, domain)).toEqual({ way, ...place })
    expect(mailPlace(` ${ours.toUpperCase()} `, 'Reply.Convoke.example')).toEqual({ way, ...place })
    expect(ours.split('@')[0]!.length).toBeLessThanOrEqual(64)
  }
})

test.each([
  ['events@convoke.example'], ['reply+abc.def@reply.convoke.example'], [''], ['reply+@reply.convoke.example'], [address.replace('reply+', 'other+')],
  [address.replace('@reply.convoke.example', '@elsewhere.example')], [`${address}@elsewhere.example`], [address.replace('+', '-')],
])('%s is none of ours', (other) => {
  expect(mailPlace(other, domain)).toBeNull()
})
