import { expect, test } from 'vitest'
import { schemes } from '../../../../db/seed/schemes'
import type { Scheme } from '../../../../workers/modules/training/scheme-shapes'
import { errorsAt, rowsOf, schemeFrom, tidied, valuesOf, withoutRow, withRow } from './scheme-form'

const came = schemes.map((one) => ({ id: null, renews: null, variants: [], inLieu: [], ...one }) as Scheme)
const pmp = came.find(({ code }) => code === 'pmp_renewal')!

test('an edition that is kept as it came asks the same, part by part and area by area, by the same codes', () => {
  for (const { id: _, validFrom, dated, ...scheme } of came) expect(schemeFrom({ ...tidied(valuesOf({ id: null, validFrom, dated, ...scheme })), validFrom, dated })).toEqual({ ...scheme, validFrom, dated })
})

test('of several ways each keeps its own months, papers, hours and activities; hours by other parts than the form asks stay as they came', () => {
  const cmp = came.find(({ code }) => code === 'cmp_recertification')!
  const values = withRow(withoutRow(valuesOf(cmp), 'variants.0'), 'variants')
  expect(rowsOf(values, 'variants')).toHaveLength(3)
  const kept = schemeFrom(tidied({ ...values, 'variants.1.hours.need': '12' }))
  expect(kept.variants).toEqual([{ ...cmp.variants![1], hours: { ...cmp.hours, need: 48 } }, cmp.variants![2]])
  const others = { need: 4, groups: [{ ...cmp.hours.groups[0]!, cap: 8 }] }
  const own = { ...cmp, variants: [{ ...cmp.variants![0]!, hours: others }] }
  expect(schemeFrom(tidied(valuesOf(own))).variants).toMatchObject([{ hours: others }])
  expect(schemeFrom({ 'variants.0.names.en': 'Long ago', 'variants.0.months.need': '６０' }).variants).toMatchObject([{ names: { en: 'Long ago' }, months: { need: 60, years: null, duties: null } }])
})

test('rows in which nothing was written are left, and what is refused stands where its row is then', () => {
  const values = withRow(withRow(withoutRow(valuesOf(pmp), 'hours.groups.0.areas.1'), 'hours.groups.0.areas'), 'hours.groups')
  expect(rowsOf(values, 'hours.groups')).toHaveLength(3)
  const kept = tidied(values)
  expect(rowsOf(kept, 'hours.groups.0.areas')).toEqual(['hours.groups.0.areas.0', 'hours.groups.0.areas.1'])
  expect(kept['hours.groups.0.areas.1.code']).toBe('business_acumen')
  expect(rowsOf(kept, 'hours.groups')).toHaveLength(2)
  expect(tidied(withoutRow(values, 'hours.groups.0'))['hours.groups.0.code']).toBe('giving_back')
  expect(errorsAt({ 'hours.groups.0.areas.1.names': 'required', names: 'required', 'hours.need': 'high' }, 'zh-Hans')).toEqual({ 'hours.groups.0.areas.1.names.zh-Hans': 'required', 'names.zh-Hans': 'required', 'hours.need': 'high' })
})

test('figures are read in any digits; what is none goes as it was typed', () => {
  const of = (typed: string) => (schemeFrom({ 'hours.need': typed }).hours as { need: unknown }).need
  expect(['1.25', '２', '1,5', '-3', '1.1', '1e3', 'two', ''].map(of)).toEqual([5, 8, 6, -12, 4.4, '1e3', 'two', 0])
})
