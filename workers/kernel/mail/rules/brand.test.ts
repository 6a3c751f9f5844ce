import { expect, test } from 'vitest'
import { plain } from '../../rules/brand'
import { mailBrand, senderOf } from './brand'

const logo = { token: 'ab', type: 'image/png', width: 800, height: 200 }
const head = { address: '1 Quay', registration: null, phone: null }

test('the logo fits the mail and keeps its proportions; small ones are not blown up', () => {
  const shown = (size: { width: number; height: number }) => mailBrand({ brand: { ...plain, logo: { ...logo, ...size } }, languages: ['en'] }, 'https://convoke.test', 'en')?.logo
  expect(shown({ width: 800, height: 200 })).toEqual({ url: 'https://convoke.test/api/agencies/logos/ab', width: 160, height: 40 })
  expect(shown({ width: 30, height: 10 })).toMatchObject({ width: 30, height: 10 })
  expect(shown({ width: 4000, height: 1 })).toMatchObject({ width: 200, height: 1 })
})

test('the letterhead is in the language of the mail, else in the agency’s first', () => {
  const agency = { brand: { ...plain, letterhead: { en: head } }, languages: ['en', 'zh-Hans'] }
  expect(mailBrand(agency, '', 'zh-Hans')?.letterhead).toEqual(head)
  expect(mailBrand({ ...agency, brand: null }, '', 'en')).toBeNull()
})

test('mails are from the sender’s name, else from the agency’s', () => {
  expect(senderOf({ name: 'Harbourline Events Ltd', brand: { ...plain, sender: 'Harbourline', replyTo: 'hello@harbourline.example' } })).toEqual({ from: 'Harbourline', replyTo: 'hello@harbourline.example' })
  expect(senderOf({ name: 'Harbourline Events Ltd', brand: null })).toEqual({ from: 'Harbourline Events Ltd', replyTo: null })
})
