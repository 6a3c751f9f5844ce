import { expect, test } from 'vitest'
import { missingToRegister } from './registering'

const whole = { postalAddress: '8 Quay Street', phone: '+442079460000', offers: [{}] }
const line = (standing: 'asked' | 'in_review' | 'verified' | 'rejected' | 'expired', more: object = {}) => ({ kind: 'nda', level: 'required' as const, standing, arriving: null, ...more })

test('what is described, offered and sent is enough: whether it holds is for its reader to say', () => {
  expect(missingToRegister(whole, [line('in_review'), line('verified')])).toEqual([])
  expect(missingToRegister({ postalAddress: null, phone: null, offers: [] }, [])).toEqual([{ what: 'address' }, { what: 'phone' }, { what: 'offer' }])
})

test('a required paper that nobody has sent, or that came back, is missing; one that need not be is not', () => {
  expect(missingToRegister(whole, [line('asked'), line('rejected'), line('expired')])).toHaveLength(3)
  expect(missingToRegister(whole, [line('asked', { level: 'optional' }), line('rejected', { arriving: { state: 'in_review' } })])).toEqual([])
})
