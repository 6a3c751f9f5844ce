import { expect, test } from 'vitest'
import { holds, redacted, sealOf } from './seal'

const values = { before: { family: '林' }, after: { family: '陈', scope: { clients: [], events: ['evt_1'] } } }
const row = { ...values, salt: 'a1', valuesSha256: sealOf('a1', values) }

test('a row holds as it was written, also when it was read back', () => {
  expect(holds(row)).toBe(true)
  expect(holds(JSON.parse(JSON.stringify(row)))).toBe(true)
  expect(holds({ ...row, after: { family: '王' } })).toBe(false)
  expect(holds({ ...row, salt: 'a2' })).toBe(false)
})

test('redacted it holds too, and with anything else in place of its values it does not', () => {
  expect(holds({ ...row, salt: null, before: redacted, after: redacted })).toBe(true)
  expect(holds({ ...row, salt: null, before: null, after: redacted })).toBe(true)
  expect(holds({ ...row, salt: null })).toBe(false)
})

test('the same values have another seal in another row: nobody finds out by trying', () => {
  expect(sealOf('a1', values)).not.toBe(sealOf('a2', values))
})
