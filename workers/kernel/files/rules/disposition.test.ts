import { expect, test } from 'vitest'
import { disposition } from './disposition'

test('the name is given in ASCII and as it is', () => {
  expect(disposition('plan.pdf', false)).toBe(`attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`)
  expect(disposition('方案 (1).pdf', true)).toBe(`inline; filename="__ (1).pdf"; filename*=UTF-8''%E6%96%B9%E6%A1%88%20%281%29.pdf`)
})

test('no name can end its quotes or begin another header', () => {
  const made = disposition('a"; filename=evil.exe\\%0d%0a\'*.pdf', false)
  expect(made.match(/"/g)).toHaveLength(2)
  expect(made).not.toMatch(/[\r\n\\]/)
  expect(made.split("UTF-8''")[1]).not.toMatch(/[ '"*;]/)
})
