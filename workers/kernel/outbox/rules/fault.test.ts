import { expect, test } from 'vitest'
import { faultOf } from './fault'

test('names the constraint, wherever in the chain it is, and nothing of the row', () => {
  const inner = new Error('D1_ERROR: UNIQUE constraint failed: notices.agency_id, notices.id: SQLITE_CONSTRAINT')
  const outer = new Error('Failed query: insert … params: ada@client.example', { cause: inner })
  expect(faultOf('notices', outer)).toBe('notices: UNIQUE constraint failed: notices.agency_id, notices.id')
})

test('repeats the code of a refusal, which is a stable word', () => {
  expect(faultOf('mail', Object.assign(new Error('to ada@client.example'), { code: 'mail_not_configured' }))).toBe('mail: mail_not_configured')
  expect(faultOf('mail', Object.assign(new Error(''), { code: 'ada@client.example' }))).toBe('mail: Error')
})

test('else says only what kind of error it was', () => {
  expect(faultOf('notices', new TypeError('ada@client.example is not iterable'))).toBe('notices: TypeError')
  expect(faultOf('mail', 'ada@client.example')).toBe('mail: string')
})
