import { expect, test } from 'vitest'
import { letPass, missingToDecide, type Exception } from './exceptions'

const granted = (more: Partial<Exception> = {}): Exception => ({ kind: 'nda', state: 'granted', category: null, region: null, onEvent: null, until: '2026-12-31', ...more })
const need = { categories: ['av'], regions: ['CN-SH'], onEvent: 'evt_1', to: '2026-12-10' }
const passes = (more: Partial<Exception>, of: Parameters<typeof letPass>[1] = need) => letPass([granted(more)], of).has('nda')

test('an exception holds to the end of its last day, and only once it is granted', () => {
  expect([passes({}), passes({ until: '2026-12-10' }), passes({ until: '2026-12-09' }), passes({ state: 'asked' }), passes({ state: 'declined' }), passes({ until: null })]).toEqual([true, true, false, false, false, false])
})

test('limited to a category, a region or an event it holds there alone', () => {
  expect([passes({ category: 'av' }), passes({ category: 'hosts' }), passes({ region: 'CN' }), passes({ region: 'CN-BJ' }), passes({ onEvent: 'evt_1' }), passes({ onEvent: 'evt_2' })]).toEqual([true, false, true, false, true, false])
})

test('on a checklist over several it counts only where it holds for all of them, and never for one event', () => {
  const all = { ...need, categories: ['av', 'hosts'], onEvent: null }
  expect([passes({}, all), passes({ category: 'av' }, all), passes({ onEvent: 'evt_1' }, all)]).toEqual([true, false, false])
})

test('of several the one that lasts longest counts', () => {
  expect(letPass([granted({ until: '2027-06-30' }), granted({ until: '2026-12-20' })], need).get('nda')).toBe('2027-06-30')
})

test('whoever grants says until when and why; who declines or ends one says why', () => {
  expect(missingToDecide('asked', { state: 'granted', until: null, note: '' }, '2026-12-01')).toEqual(['until', 'note'])
  expect(missingToDecide('asked', { state: 'granted', until: '2026-11-30', note: 'x' }, '2026-12-01')).toEqual(['until'])
  expect(missingToDecide('granted', { state: 'declined', until: null, note: 'x' }, '2026-12-01')).toEqual([])
  expect(missingToDecide('declined', { state: 'granted', until: '2026-12-31', note: 'x' }, '2026-12-01')).toEqual(['state'])
})
