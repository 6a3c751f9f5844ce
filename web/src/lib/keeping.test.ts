import { expect, test } from 'vitest'
import { keeping } from './keeping'

test('an action keeps the query of its page', () => {
  expect(keeping('?/finish', '?whose=all&q=hold+it')).toBe('?/finish&whose=all&q=hold+it')
  expect(keeping('?/handover', '?handover')).toBe('?/handover&handover=')
  expect(keeping('?/staff#people', '?add=yes')).toBe('?/staff&add=yes#people')
  expect(keeping('?/finish', '')).toBe('?/finish')
})

test('what the action says itself holds, and an earlier action goes', () => {
  expect(keeping('?/set&edit=new', '?/set&edit=av&kind=supplier')).toBe('?/set&edit=new&kind=supplier')
})
