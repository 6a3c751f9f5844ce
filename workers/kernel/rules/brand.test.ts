import { expect, test } from 'vitest'
import { colourOf, letterheadFor, plain, publicBrand } from './brand'

const said = { address: '外灘路 1 號', registration: null, phone: null }
const blank = { address: null, registration: null, phone: null }

test('what is public has no address for answers and no sender', () => {
  expect(publicBrand({ ...plain, sender: 'Harbourline', replyTo: 'hello@harbourline.example' })).toEqual({ logo: null, colour: null, letterhead: {} })
  expect(publicBrand({ ...plain, logo: { token: 'ab', type: 'image/png', width: 3, height: 2 } }).logo).toEqual({ path: '/api/agencies/logos/ab', width: 3, height: 2 })
  expect(publicBrand(null)).toEqual({ logo: null, colour: null, letterhead: {} })
})

test('until an agency has chosen a colour, it is the product’s own', () => {
  expect(colourOf({ ...plain, colour: { light: '#112233', dark: '#ddeeff' } })).toBe('#112233')
  expect([colourOf(plain), colourOf(null)]).toEqual(['#0a5a7d', '#0a5a7d'])
})

test('the letterhead falls back to the agency’s languages, past what says nothing', () => {
  const brand = { letterhead: { en: blank, 'zh-Hant': said } }
  expect(letterheadFor(brand, 'zh-Hant', ['en'])).toBe(said)
  expect(letterheadFor(brand, 'en', ['en', 'zh-Hant'])).toBe(said)
  expect(letterheadFor(brand, 'zh-Hans', ['en'])).toBeNull()
})
