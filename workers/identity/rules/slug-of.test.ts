import { expect, test } from 'vitest'
import { slugOf } from './slug-of'

test.each([
  ['Harbourline Events', 'harbourline-events'],
  ['  Café & Söhne GmbH ', 'cafe-sohne-gmbh'],
  ['濱海會議顧問', 'binhaihuiyiguwen'],
  ['藍風箏策展', 'lanfengzhengcezhan'],
  ['！', ''],
  ['滨海 Binhai 会务', 'binhai'],
  ['A very long name of an agency that goes on', 'a-very-long-name-of-an-agency-that-goes'],
  ['Thirty-nine characters and then one more x', 'thirty-nine-characters-and-then-one-more'],
])('%s is %s in addresses', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
