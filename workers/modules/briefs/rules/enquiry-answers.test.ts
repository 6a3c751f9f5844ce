import { expect, test } from 'vitest'
import { enquiryAnswers } from './enquiry-answers'
import { form } from './standard-form'

const said = { family: '赵', given: '敏', email: 'zhao@example.com', phone: '+86 138 0013 8000', wish: '2027 经销商大会', on: '2027-03-09', expected: 300 }

test('what was said becomes answers, the day as the first and the last', () => {
  expect(enquiryAnswers(said, form)).toEqual([
    { field: 'goal', value: '2027 经销商大会' }, { field: 'contact', value: '赵敏, +86 138 0013 8000, zhao@example.com' },
    { field: 'from', value: '2027-03-09' }, { field: 'to', value: '2027-03-09' }, { field: 'expected', value: 300 },
  ])
})

test('what was left open is no answer, nor what this agency does not ask', () => {
  expect(enquiryAnswers({ ...said, given: '', phone: null, on: null, expected: null }, form).map(({ field }) => field)).toEqual(['goal', 'contact'])
  expect(enquiryAnswers(said, form.filter(({ key }) => key !== 'contact')).map(({ field }) => field)).not.toContain('contact')
})
