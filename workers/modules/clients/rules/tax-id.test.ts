import { describe, expect, test } from 'vitest'
import { taxIdOf } from './tax-id'

const all = (country: string, ids: string[]) => ids.map((id) => taxIdOf(country, id))

describe('mainland China', () => {
  test('both checks hold, however it is typed', () => {
    expect(taxIdOf('CN', ' 91350100m000100y43 ')).toEqual({ value: '91350100M000100Y43' })
    expect(taxIdOf('CN', '９１３５０１００-M000100Y43')).toEqual({ value: '91350100M000100Y43' })
    expect(taxIdOf('CN', '91110108551385082Q')).toEqual({ value: '91110108551385082Q' })
  })
  test('one wrong sign is found, and a number whose outer check holds by chance', () => {
    expect(all('CN', ['91350100M000100Y44', '91350100M000100Y53', '362322198709086409'])).toEqual(Array(3).fill({ wrong: 'tax_id_check' }))
    expect(all('CN', ['91350100M000100Y4', '9135010OM000100Y43', ''])).toEqual(Array(3).fill({ wrong: 'not_a_tax_id' }))
  })
})

describe('Taiwan', () => {
  test('numbers of the old rule and of the new one', () => {
    expect(all('TW', ['04595257', '0459 5257', '04595252', '04595258'])).toEqual([{ value: '04595257' }, { value: '04595257' }, { value: '04595252' }, { wrong: 'tax_id_check' }])
  })
  test('with a 7 in the seventh place either sum will do', () => {
    expect(all('TW', ['10458574', '10458575', '10458576'])).toEqual([{ value: '10458574' }, { value: '10458575' }, { wrong: 'tax_id_check' }])
    expect(taxIdOf('TW', '1045857')).toEqual({ wrong: 'not_a_tax_id' })
  })
})

test('Hong Kong: eight digits, or the number of the certificate that begins with them', () => {
  expect(all('HK', ['12345678', '12345678-000-05-24-A', '1234567'])).toEqual([{ value: '12345678' }, { value: '12345678' }, { wrong: 'not_a_tax_id' }])
})

test('United Kingdom: either modulus, with or without its letters, and branches', () => {
  expect(all('GB', ['GB 980 7806 84', '980780684', '100 0000 34', '980780684001'])).toEqual([{ value: '980780684' }, { value: '980780684' }, { value: '100000034' }, { value: '980780684001' }])
  expect(all('GB', ['980780685', '98078068'])).toEqual([{ wrong: 'tax_id_check' }, { wrong: 'not_a_tax_id' }])
})

test('United States: nine digits; elsewhere as it is typed', () => {
  expect(all('US', ['12-3456789', '12345678'])).toEqual([{ value: '123456789' }, { wrong: 'not_a_tax_id' }])
  expect(taxIdOf('FR', 'FR 40 303265045')).toEqual({ value: 'FR 40 303265045' })
})
