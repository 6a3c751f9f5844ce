import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mod97 } from './check'
import { checkIban } from './iban'
import { ibanCountries } from './iban-countries'

const problems = (numbers: string[]) => numbers.map((number) => checkIban(number).problem)

test('the examples of the registry', () => {
  const examples = [
    'AD12 0001 2030 2003 5910 0100', 'AE07 0331 2345 6789 0123 456', 'AT61 1904 3002 3457 3201', 'BE68 5390 0754 7034', 'CH93 0076 2011 6238 5295 7',
    'CZ65 0800 0000 1920 0014 5399', 'DE89 3704 0044 0532 0130 00', 'DK50 0040 0440 1162 43', 'ES91 2100 0418 4502 0005 1332', 'FI21 1234 5600 0007 85',
    'FR14 2004 1010 0505 0001 3M02 606', 'GB29 NWBK 6016 1331 9268 19', 'GR16 0110 1250 0000 0001 2300 695', 'IE29 AIBK 9311 5212 3456 78',
    'IT60 X054 2811 1010 0000 0123 456', 'LU28 0019 4006 4475 0000', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'NL91 ABNA 0417 1643 00', 'NO93 8601 1117 947',
    'PL61 1090 1014 0000 0712 1981 2874', 'PT50 0002 0123 1234 5678 9015 4', 'SE45 5000 0000 0583 9825 7466', 'LC55 HEMM 0001 0001 0012 0012 0002 3015',
  ]
  expect(problems(examples)).toEqual(examples.map(() => null))
  expect(checkIban('ｇｂ29-nwbk 6016 1331 9268 19')).toEqual({ valid: true, value: 'GB29NWBK60161331926819', problem: null, warnings: [] })
})

test('each fault has its name', () => {
  expect(problems(['', 'GB2', '0098', 'CN29NWBK60161331926819', 'GB29NWBK6016133192681', 'GB29NWBK601613319268199', 'GB29NWBK6016133192681é']))
    .toEqual(['length', 'length', 'country', 'country', 'length', 'length', 'characters'])
  expect(problems(['DE8937040044053201300A', 'GB29123460161331926819', 'GBX9NWBK60161331926819', 'GB28NWBK60161331926819'])).toEqual(['structure', 'structure', 'structure', 'checksum'])
})

test('what leaves the right remainder in a wrong length is none', () => {
  const account = '370400440532013000000'
  const digits = String(98 - mod97(`${account}DE00`)).padStart(2, '0')
  expect(mod97(`${account}DE${digits}`)).toBe(1)
  expect(checkIban(`DE${digits}${account}`).problem).toBe('length')
})

const letters: Record<string, string> = { n: '0123456789', a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', c: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' }
const accountOf = (country: string) =>
  fc.tuple(...ibanCountries[country]!.split(' ').map((part) => fc.string({ unit: fc.constantFrom(...letters[part.at(-1)!]!), minLength: Number(part.slice(0, -1)), maxLength: Number(part.slice(0, -1)) })))
    .map((parts) => parts.join(''))

test('of every country one pair of check digits is right for an account, and no other', () => {
  fc.assert(fc.property(fc.constantFrom(...Object.keys(ibanCountries)).chain((country) => fc.tuple(fc.constant(country), accountOf(country))), fc.nat(99), ([country, account], other) => {
    const right = 98 - mod97(`${account}${country}00`)
    const iban = (digits: number) => `${country}${String(digits).padStart(2, '0')}${account}`
    expect(checkIban(iban(right))).toMatchObject({ valid: true, problem: null })
    if (other !== right) expect(checkIban(iban(other)).problem).toBe('checksum')
    expect(checkIban(iban(right).slice(0, -1)).problem).toBe('length')
  }))
})
