import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkEuVat, checkGbVat, checkIban, checkTwUbn, checkUscc } from './identifiers'

const checks = { checkEuVat, checkGbVat, checkIban, checkTwUbn, checkUscc }
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Z]{2}[A-Z0-9 .-]{0,32}$/), fc.string({ unit: fc.constantFrom('\ud800', '\udc00', 'ﬃ', '９', 'ß', '\u200b', '_') }))

describe.each(Object.entries(checks))('%s', (_, check) => {
  test('never throws, says one of six faults or none, and takes its own form as it is', () => {
    fc.assert(fc.property(anything, (typed) => {
      const { valid, value, problem, warnings } = check(typed)
      expect(valid).toBe(problem === null)
      expect([null, 'length', 'characters', 'country', 'structure', 'checksum', 'organisation_code']).toContain(problem)
      expect(warnings.every((one) => /^[a-z_]+$/.test(one))).toBe(true)
      if (valid) expect(check(value)).toEqual({ valid, value, problem, warnings })
    }), { numRuns: 300 })
  })
})

const asTyped = (value: string) => fc.array(fc.constantFrom('', '', ' ', '-', '\u3000', '\u00a0'), { minLength: value.length, maxLength: value.length }).chain((gaps) =>
  fc.array(fc.constantFrom('as', 'low', 'wide'), { minLength: value.length, maxLength: value.length }).map((forms) =>
    [...value].map((sign, at) => gaps[at] + (forms[at] === 'low' ? sign.toLowerCase() : forms[at] === 'wide' ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('')))

test.each([
  [checkUscc, '91350100M000100Y43'], [checkTwUbn, '04595257'], [checkIban, 'GB29NWBK60161331926819'], [checkEuVat, 'NL004495445B01'], [checkGbVat, 'GB980780684'],
] as const)('%o: however it is typed', (check, value) => {
  fc.assert(fc.property(asTyped(value), (typed) => {
    expect(check(typed)).toMatchObject({ valid: true, value })
  }), { numRuns: 50 })
})

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const inner = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A code made as GB 32100 says, figure by figure. */
function made(head: string, code: string) {
  const rest = [...code].reduce((sum, sign, at) => sum + inner.indexOf(sign) * [3, 7, 9, 10, 5, 8, 4, 2][at]!, 0) % 11
  const body = head + code + (rest === 0 ? '0' : rest === 1 ? 'X' : String(11 - rest))
  const sum = [...body].reduce((all, sign, at) => all + signs.indexOf(sign) * (3 ** at % 31), 0)
  return { body, rest: sum % 31, value: body + signs[(31 - (sum % 31)) % 31] }
}

test('social credit codes: every one made by the rule is right, those that wrap to 0 too, and no other last sign is', () => {
  const wrapped: string[] = []
  fc.assert(fc.property(fc.stringMatching(/^9[123]\d{6}$/), fc.string({ unit: fc.constantFrom(...signs), minLength: 8, maxLength: 8 }), (head, code) => {
    const { body, rest, value } = made(head, code)
    if (rest === 0) wrapped.push(value)
    expect(checkUscc(value)).toEqual({ valid: true, value, problem: null, warnings: [] })
    expect([...signs].filter((sign) => checkUscc(body + sign).valid)).toEqual([value[17]])
  }), { numRuns: 400, seed: 1 })
  expect(wrapped.length).toBeGreaterThan(0)
  expect(wrapped.every((value) => value.endsWith('0'))).toBe(true)
})

test('social credit codes: the number of an identity card, and letters that are not used', () => {
  expect(checkUscc('362322198709086409')).toMatchObject({ valid: false, problem: 'organisation_code', warnings: ['unknown_department_and_kind'] })
  for (const letter of 'IOSVZ') expect(checkUscc(`91350100M000100${letter}43`).problem).toBe('characters')
})

test('Taiwan: by the digits of each product, divisible by 5, and either way with a 7 in the seventh place', () => {
  fc.assert(fc.property(fc.stringMatching(/^\d{8}$/), (value) => {
    const sum = [...value].reduce((all, digit, at) => all + [...String(Number(digit) * [1, 2, 1, 2, 1, 2, 4, 1][at]!)].reduce((one, part) => one + Number(part), 0), 0)
    expect(checkTwUbn(value).valid).toBe(sum % 5 === 0 || (value[6] === '7' && (sum + 1) % 5 === 0))
  }), { numRuns: 500 })
})

test('VAT in the Union: one of a kind for whoever has left it or calls itself otherwise', () => {
  expect(['GR094259216', 'GB980780684', 'CHE123456788', 'XX123456789'].map((number) => checkEuVat(number).problem)).toEqual(Array(4).fill('country'))
  expect(['EL094259216', 'XI980780684', 'XI980780684001', 'XIGD001', 'XIHA501', 'BE428759497'].map((number) => checkEuVat(number).valid)).toEqual(Array(6).fill(true))
  expect(checkEuVat('XI12345').problem).toBe('structure')
  expect(checkEuVat('BE428759497').value).toBe('BE0428759497')
})

test('VAT in the Netherlands: the eleven test of companies or the rule of sole traders', () => {
  expect(['NL004495445B01', 'NL002455799B11'].map((number) => checkEuVat(number).problem)).toEqual([null, null])
  expect(checkEuVat('NL002455798B11').problem).toBe('checksum')
})

test('VAT in the United Kingdom: branches, departments, health authorities', () => {
  expect(['980780684', 'GB980780684', '980780684001', 'GBGD001', 'GD499', 'HA500', '100000034'].map((number) => checkGbVat(number).valid)).toEqual(Array(7).fill(true))
  expect(['GBGD500', 'HA499', 'XI980780684', '9807806840'].map((number) => checkGbVat(number).problem)).toEqual(['structure', 'structure', 'country', 'length'])
})
