import { expect, test } from 'vitest'
import { taxIdOf } from './tax-id'

const all = (country: string, ids: string[]) => ids.map((id) => taxIdOf(country, id))

test('mainland China, Taiwan and the United Kingdom: a wrong check is told apart from what is no number at all', () => {
  expect(all('CN', [' 91350100m000100y43 ', '91350100M000100Y44', '362322198709086409', '91350100M000100Y4'])).toEqual([
    { value: '91350100M000100Y43' }, { wrong: 'tax_id_check' }, { wrong: 'tax_id_check' }, { wrong: 'not_a_tax_id' },
  ])
  expect(all('TW', ['0459 5257', '04595258', '1045857'])).toEqual([{ value: '04595257' }, { wrong: 'tax_id_check' }, { wrong: 'not_a_tax_id' }])
  expect(all('GB', ['980 7806 84', '980780685', '98078068'])).toEqual([{ value: 'GB980780684' }, { wrong: 'tax_id_check' }, { wrong: 'not_a_tax_id' }])
})

test('Hong Kong: eight digits, or the number of the certificate that begins with them', () => {
  expect(all('HK', ['12345678', '12345678-000-05-24-A', '1234567'])).toEqual([{ value: '12345678' }, { value: '12345678' }, { wrong: 'not_a_tax_id' }])
})

test('United States: nine digits', () => {
  expect(all('US', ['12-3456789', '12345678'])).toEqual([{ value: '123456789' }, { wrong: 'not_a_tax_id' }])
})

test('elsewhere as it is typed, but an EU VAT number with its prefix has to hold', () => {
  expect(all('FR', ['FR 40 303265045', 'FR 41 303265045', '303 265 045'])).toEqual([{ value: 'FR40303265045' }, { wrong: 'tax_id_check' }, { value: '303 265 045' }])
  expect(all('GR', ['EL 094259216', '094259216'])).toEqual([{ value: 'EL094259216' }, { value: '094259216' }])
  expect(taxIdOf('JP', 'T1234567890123')).toEqual({ value: 'T1234567890123' })
})
