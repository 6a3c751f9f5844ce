import { expect, test } from 'vitest'
import { isPushEndpoint } from './endpoint'

const production = { development: false }

test.each(['https://fcm.googleapis.com/fcm/send/abc:def', 'https://updates.push.services.mozilla.com/wpush/v2/gAAA', 'https://web.push.apple.com/QGuQ'])('%s is one', (endpoint) => {
  expect(isPushEndpoint(endpoint, production)).toBe(true)
})

test.each([
  'http://fcm.googleapis.com/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://10.0.0.8/x', 'https://0x7f000001/x', 'https://localhost/x', 'https://printer.local/x', 'https://db.internal/x',
  'https://push.example:8443/x', 'https://me:secret@push.example/x', 'ftp://push.example/x', 'no address', '',
])('%s is none', (endpoint) => {
  expect(isPushEndpoint(endpoint, production)).toBe(false)
})

test('a service on this very machine, only in development', () => {
  expect(isPushEndpoint('http://127.0.0.1:9000/one', { development: true })).toBe(true)
  expect(isPushEndpoint('http://127.0.0.1:9000/one', production)).toBe(false)
  expect(isPushEndpoint('http://10.0.0.8/one', { development: true })).toBe(false)
})
