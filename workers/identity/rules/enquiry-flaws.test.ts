import { expect, test } from 'vitest'
import { enquiryFlaws } from './enquiry-flaws'

const against = { today: '2026-11-26', phoneOf: (typed: string) => (typed.startsWith('+') ? typed : null) }

test.each([
  ['nothing said', { on: null, phone: null }, {}],
  ['a number, and a day to come', { on: '2026-11-27', phone: '+442079460000' }, {}],
  ['today', { on: '2026-11-26', phone: null }, {}],
  ['yesterday', { on: '2026-11-25', phone: null }, { on: 'day_over' }],
  ['no number', { on: null, phone: 'abc' }, { phone: 'not_a_phone' }],
  ['both', { on: '1999-01-01', phone: 'abc' }, { on: 'day_over', phone: 'not_a_phone' }],
])('%s', (_, told, flaws) => {
  expect(enquiryFlaws(told, against)).toEqual(flaws)
})
