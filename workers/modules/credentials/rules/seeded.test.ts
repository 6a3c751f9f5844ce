import { expect, test } from 'vitest'
import { categories } from '../../../../db/seed/categories'
import { demands } from '../../../../db/seed/demands'
import { paperKinds } from '../../../../db/seed/paper-kinds'
import { countries } from '../../../kernel/rules/countries'
import { locales } from '../../../kernel/mail/rules/locale'

test('kinds are known by their codes, fields by theirs, and everything is named in three languages', () => {
  expect(new Set(paperKinds.map(({ code }) => code)).size).toBe(paperKinds.length)
  for (const { code, names, hint, fields, holders } of paperKinds) {
    expect(new Set(fields.map((field) => field.code)).size, code).toBe(fields.length)
    expect([names, ...(hint ? [hint] : []), ...fields.map((field) => field.names)].every((words) => locales.every((locale) => words[locale])), code).toBe(true)
    expect(holders.length, code).toBeGreaterThan(0)
  }
})

test('every demand names a known kind, category and country, once, and every kind is asked for', () => {
  const codes = categories.filter(({ kind }) => kind === 'supplier').map(({ code }) => code)
  expect(demands.filter(({ kind, category, region }) => !paperKinds.some(({ code }) => code === kind) || (category && !codes.includes(category)) || (region && !countries.includes(region)))).toEqual([])
  expect(new Set(demands.map(({ kind, holder, category, region }) => [kind, holder, category, region].join())).size).toBe(demands.length)
  expect(paperKinds.filter(({ holders }) => holders.some((one) => one !== 'person')).filter(({ code }) => !demands.some(({ kind }) => kind === code)).map(({ code }) => code)).toEqual([])
})

test('a worker’s and a vehicle’s papers can be theirs', () => {
  const holds = { company: 'supplier', natural_person: 'supplier', worker: 'worker', vehicle: 'vehicle' } as const
  expect(demands.filter(({ kind, holder }) => !paperKinds.find(({ code }) => code === kind)!.holders.includes(holds[holder]))).toEqual([])
})
