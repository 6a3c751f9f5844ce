import { expect, test } from 'vitest'
import { mailCalendarText } from './mail-calendar'

test('the sender of the mail is the organizer, its reader the guest', () => {
  const entry = { uid: 'evt_1.agy_1@convoke', sequence: 2, what: 'Show', when: { zone: 'UTC', from: '2027-03-09', to: '2027-03-09' }, where: null, about: null, link: null, busy: true }
  const text = mailCalendarText({ from: { name: 'Meridian', address: 'a@b.example' }, to: 'mei@c.example', calendar: { method: 'CANCEL', language: 'en', stamp: '2026-11-25T08:00:00.000Z', guest: 'Mei', entry } })
  expect(text).toContain('METHOD:CANCEL\r\n')
  expect(text).toContain('ORGANIZER;CN=Meridian:mailto:a@b.example\r\n')
  expect(text.replace(/\r\n /g, '')).toContain('CN=Mei:mailto:mei@c.example\r\n')
})
