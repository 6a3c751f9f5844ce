import { expect, test } from 'vitest'
import { isAutomatic } from './automatic'

const own = { address: 'notices@convoke.example', domain: 'reply.convoke.example' }
const mail = (headers: [string, string][] = [], more = {}) =>
  ({ headers: headers.map(([key, value]) => ({ key, value })), envelopeFrom: 'helen@meridian.example', from: 'helen@meridian.example', ...more })

test('what a person sends is not', () => {
  expect(isAutomatic(mail([['auto-submitted', 'no'], ['precedence', 'normal']]), own)).toBe(false)
  expect(isAutomatic(mail(), { ...own, address: null })).toBe(false)
})

test.each([
  ['an out-of-office note', mail([['auto-submitted', 'auto-replied (vacation)']])],
  ['bulk', mail([['precedence', 'bulk']])],
  ['a list', mail([['list-id', '<events.example>']])],
  ['an autoreply of old', mail([['x-autoreply', 'yes']])],
  ['a failed delivery', mail([], { envelopeFrom: '<>' })],
  ['a mailer', mail([], { from: 'MAILER-DAEMON@mx.example' })],
  ['our own mail come back', mail([], { from: 'Notices@convoke.example' })],
  ['a reply address of ours', mail([], { from: 'reply+a.b@reply.convoke.example' })],
])('%s is', (_, one) => {
  expect(isAutomatic(one, own)).toBe(true)
})
