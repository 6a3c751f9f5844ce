import { expect, test } from 'vitest'
import { renewalOf, termOver } from './term'

test('how much of a term is over goes from nothing to all, and is not said where a day is missing', () => {
  const term = { validFrom: '2026-01-01', validTo: '2027-01-01' }
  expect(['2025-06-01', '2026-07-02', '2027-01-01', '2028-01-01'].map((today) => Math.round(termOver(term, today)! * 100))).toEqual([0, 50, 100, 100])
  expect([termOver({ ...term, validTo: null }, '2026-07-01'), termOver({ ...term, validFrom: null }, '2026-07-01'), termOver({ validFrom: '2026-01-01', validTo: '2026-01-01' }, '2026-07-01')]).toEqual([null, null, null])
})

test('a certificate is renewed by the cycle that began last', () => {
  const of = (renews: string | null, startsOn: string) => ({ startsOn, edition: { renews } })
  expect(renewalOf({ kind: 'cmp' }, [of('cmp', '2021-01-01'), of('cmp', '2026-01-01'), of('pmp', '2026-02-01'), of(null, '2026-03-01')])?.startsOn).toBe('2026-01-01')
  expect(renewalOf({ kind: 'first_aid' }, [of('cmp', '2021-01-01')])).toBeUndefined()
})
