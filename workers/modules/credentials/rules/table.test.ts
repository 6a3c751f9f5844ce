import { expect, test } from 'vitest'
import { demands } from '../../../../db/seed/demands'
import { paperKinds } from '../../../../db/seed/paper-kinds'
import { demandsFor } from './demands'
import type { DemandInUse, KindInUse } from './kinds'
import { askedOf, paperTable } from './table'

const came = { kinds: paperKinds, demands }
const caterer = { holder: 'company' as const, home: 'CN', categories: ['catering'], regions: ['CN-SH'] }
const row = (kind: string, level: DemandInUse['level'], more: Partial<DemandInUse> = {}): DemandInUse => ({ kind, holder: 'company', category: null, region: null, level, revision: 1, ...more })
const own = (code: string, archivedAt: string | null = null): KindInUse => ({ code, names: { en: code }, hint: null, holders: ['supplier'], term: 'none', maxMonths: null, freshMonths: null, fields: [], stamped: false, archivedAt, revision: 1 })
const asked = (kinds: KindInUse[], rows: DemandInUse[], of = caterer) => Object.fromEntries(askedOf(paperTable(came, { kinds, demands: rows }), of).map(({ kind, level }) => [kind, level]))

test('without own rows the table is as it came', () => {
  expect(Object.entries(asked([], []))).toEqual(demandsFor(demands, caterer).map(({ kind, level }) => [kind, level]))
})

test('an own row takes the place of the one of the same category, region and holder, and only of that', () => {
  expect(asked([], [row('iso_9001', 'required', { category: 'catering' })])).toMatchObject({ iso_9001: 'required', iso_14001: 'optional' })
  expect(asked([], [row('iso_9001', 'not_asked', { category: 'catering', region: 'CN-SH' })])).not.toHaveProperty('iso_9001')
  expect(asked([], [row('iso_9001', 'not_asked', { category: 'catering', region: 'CN-BJ' })])).toMatchObject({ iso_9001: 'optional' })
  expect(asked([], [row('nda', 'not_asked', { holder: 'natural_person' })])).toMatchObject({ nda: 'required' })
})

test('an own kind is asked where its rows say; archived it is asked of nobody, and is still known', () => {
  expect(asked([own('allergens')], [row('allergens', 'required', { category: 'catering' })])).toMatchObject({ allergens: 'required' })
  const table = paperTable(came, { kinds: [own('allergens', '2026-11-01T00:00:00Z'), { ...own('nda', '2026-11-01T00:00:00Z') }], demands: [row('allergens', 'required')] })
  expect(askedOf(table, caterer).filter(({ kind }) => kind === 'allergens' || kind === 'nda')).toEqual([])
  expect(table.kinds.get('allergens')?.names).toEqual({ en: 'allergens' })
})

test('who somebody is stays a matter of where they are at home', () => {
  const rows = [row('business_licence', 'optional', { region: 'CN' })]
  expect(asked([], rows, { ...caterer, regions: ['GB'] })).toMatchObject({ business_licence: 'optional' })
})

test('what is asked of a kind that nobody knows is asked of nobody', () => {
  expect(asked([], [row('gone', 'required')])).not.toHaveProperty('gone')
})
