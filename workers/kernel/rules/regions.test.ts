import { expect, test } from 'vitest'
import { regions } from '../../../db/seed/regions'
import { countries } from './countries'
import { ancestors, isPlace, within } from './regions'

test('a city lies in its province, and that in its country', () => {
  expect(ancestors('CN-GD/shenzhen')).toEqual(['CN-GD/shenzhen', 'CN-GD', 'CN'])
  expect([ancestors('CN-GD'), ancestors('TW')]).toEqual([['CN-GD', 'CN'], ['TW']])
  expect([within('CN-GD/shenzhen', 'CN'), within('CN-GD', 'CN-GD'), within('CN', 'CN-GD'), within('CN-GD', 'CN-GX')]).toEqual([true, true, false, false])
})

test('what is written as a region is not a place yet: it must be a country, or named', () => {
  expect(['CN', 'CN-GD/shenzhen', 'TW-TPE'].map((region) => isPlace(region, regions))).toEqual([true, true, true])
  expect(['XX', 'XX-QQ', 'CN-ZZ', 'CN-GD/atlantis', ''].map((region) => isPlace(region, regions))).toEqual([false, false, false, false, false])
})

test('every region that is named has its whole path named, once, in every language', () => {
  const codes = regions.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !/^[A-Z]{2}(-[A-Z0-9]{1,3}(\/[a-z]+)?)?$/.test(code) || !countries.includes(code.slice(0, 2)))).toEqual([])
  expect(codes.flatMap(ancestors).filter((code) => code.includes('-') && !codes.includes(code))).toEqual([])
  expect(regions.filter(({ names }) => Object.values(names).some((name) => name.trim() === ''))).toEqual([])
})
