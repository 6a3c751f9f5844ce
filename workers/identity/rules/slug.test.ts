import { expect, test } from 'vitest'
import { flawOfSlug } from './slug'

test.each([
  ['lark', null], ['lark-events-2', null], ['360', null], ['a'.repeat(40), null],
  ['ab', 'too_short'], ['a'.repeat(41), 'too_long'],
  ['Lark', 'not_a_slug'], ['-lark', 'not_a_slug'], ['lark-', 'not_a_slug'], ['la--rk', 'not_a_slug'], ['la rk', 'not_a_slug'], ['百灵会务', 'not_a_slug'],
  ['api', 'reserved'], ['sign-up', 'reserved'],
])('%s: %s', (slug, flaw) => {
  expect(flawOfSlug(slug)).toBe(flaw)
})
