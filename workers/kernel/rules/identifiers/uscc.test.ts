import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkUscc } from './uscc'

const problems = (codes: string[]) => codes.map((code) => checkUscc(code).problem)

test('both checks hold, however it is typed', () => {
  expect(checkUscc(' 91350100m000100y43 ')).toEqual({ valid: true, value: '91350100M000100Y43', problem: null, warnings: [] })
  expect(checkUscc('９１３５０１００-M000100Y43').value).toBe('91350100M000100Y43')
  expect(problems(['91110108551385082Q', '91110000802100433B', '91310000132207927C'])).toEqual([null, null, null])
})

test('each fault has its name', () => {
  expect(problems(['91350100M000100Y4', '9135010OM000100Y43', '9135X100M000100Y43', '91350100M000100Y44'])).toEqual(['length', 'characters', 'structure', 'checksum'])
})

test('a number of an identity card passes the outer check by chance, and the inner one finds it', () => {
  expect(checkUscc('362322198709086409')).toMatchObject({ problem: 'organisation_code', warnings: ['unknown_department_and_kind'] })
})

test('any one sign written wrong is found', () => {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  fc.assert(fc.property(fc.nat(17), fc.constantFrom(...signs), (at, sign) => {
    const right = '91350100M000100Y43'
    fc.pre(right[at] !== sign)
    return !checkUscc(right.slice(0, at) + sign + right.slice(at + 1)).valid
  }))
})
