import { expect, test } from 'vitest'
import { form } from './standard-form'

test('what older briefs were asked is asked still, and only what an event cannot be without is demanded', () => {
  const keys: string[] = form.map(({ key }) => key)
  const first = ['goal', 'audience', 'from', 'to', 'flexible', 'expected', 'vip', 'city', 'venue', 'interpreting', 'languages', 'dietary', 'accessibility', 'other', 'ceiling', 'tax_included']
  expect(first.filter((key) => !keys.includes(key))).toEqual([])
  expect(form.filter(({ required }) => required).map(({ key }) => key)).toEqual(['goal', 'month', 'from', 'to', 'expected', 'city'])
})

test('a question hangs on a choice that comes before it', () => {
  form.forEach((field, at) => {
    if (!field.when) return
    expect(form.findIndex(({ key, kind }) => key === field.when!.field && kind === 'choice')).toBeLessThan(at)
  })
})
