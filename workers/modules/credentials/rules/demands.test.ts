import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demandsFor } from './demands'
import { levels, type Demand } from './kinds'

const row = (more: Partial<Demand>): Demand => ({ kind: 'food', holder: 'company', category: null, region: null, level: 'required', ...more })
const levelOf = (rows: Demand[], categories: string[], regions: string[]) => demandsFor(rows, { holder: 'company', home: 'CN', categories, regions })[0]?.level ?? null

test('the nearest region holds, and the exact category before any', () => {
  const rows = [row({ level: 'optional' }), row({ region: 'CN' }), row({ region: 'CN-GD', level: 'not_asked' }), row({ category: 'venue', level: 'if_applicable' })]
  expect([levelOf(rows, ['catering'], ['TW']), levelOf(rows, ['catering'], ['CN-SH']), levelOf(rows, ['catering'], ['CN-GD/shenzhen']), levelOf(rows, ['venue'], ['CN-GD'])])
    .toEqual(['optional', 'required', null, 'if_applicable'])
})

test('over several categories and regions the strictest holds', () => {
  const rows = [row({ region: 'CN', level: 'not_asked' }), row({ region: 'TW' }), row({ category: 'venue', region: 'TW', level: 'optional' })]
  expect([levelOf(rows, ['catering'], ['CN', 'TW']), levelOf(rows, ['venue'], ['CN', 'TW']), levelOf(rows, ['venue'], ['CN'])]).toEqual(['required', 'optional', null])
})

test('who has said nothing yet is asked what everyone is, and natural persons only theirs', () => {
  const rows = [row({}), row({ kind: 'fire', category: 'venue' }), row({ kind: 'identity', holder: 'natural_person' })]
  expect(demandsFor(rows, { holder: 'company', home: 'CN', categories: [], regions: [] })).toEqual([{ kind: 'food', level: 'required' }])
  expect(demandsFor(rows, { holder: 'natural_person', home: 'CN', categories: ['venue'], regions: ['CN'] })).toEqual([{ kind: 'identity', level: 'required' }])
})

test('more categories and regions never ask for less', () => {
  const rows = fc.array(fc.record({ kind: fc.constantFrom('food', 'fire'), holder: fc.constant('company' as const), category: fc.constantFrom(null, 'a', 'b'), region: fc.constantFrom(null, 'CN', 'CN-GD', 'TW'), level: fc.constantFrom(...levels, 'not_asked' as const) }), { maxLength: 8 })
  fc.assert(fc.property(rows, fc.constantFrom('a', 'b'), fc.constantFrom('CN', 'CN-GD/x', 'TW'), (all, category, region) => {
    const more = new Map(demandsFor(all, { holder: 'company', home: 'CN', categories: ['a', 'b'], regions: ['CN', 'CN-GD/x', 'TW'] }).map(({ kind, level }) => [kind, level]))
    for (const { kind, level } of demandsFor(all, { holder: 'company', home: 'CN', categories: [category], regions: [region] })) expect(levels.indexOf(more.get(kind)!)).toBeLessThanOrEqual(levels.indexOf(level))
  }))
})

test('who somebody is, is shown for where they are at home, wherever they work', () => {
  const rows = [row({ kind: 'licence', region: 'CN', home: true }), row({ kind: 'registration', region: 'TW', home: true }), row({ kind: 'food', region: 'CN' })]
  expect(demandsFor(rows, { holder: 'company', home: 'TW', categories: ['catering'], regions: ['CN-SH'] }).map(({ kind }) => kind)).toEqual(['registration', 'food'])
})
