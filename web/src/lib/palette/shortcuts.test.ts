import { expect, test } from 'vitest'
import { areOff, goTo, meaningOf } from './shortcuts'

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more })
const calm = { typing: false, off: false, afterG: false, audience: 'staff' as const }

test('Ctrl K and Cmd K open the palette, even while typing and with shortcuts off', () => {
  expect(meaningOf(press('k', { ctrlKey: true }), { ...calm, typing: true, off: true })).toBe('palette')
  expect(meaningOf(press('K', { metaKey: true }), calm)).toBe('palette')
  expect(meaningOf(press('k', { ctrlKey: true, altKey: true }), calm)).toBeNull()
})

test('a single character means something only when nobody types, composes or has switched it off', () => {
  expect([meaningOf(press('?'), calm), meaningOf(press('/'), calm), meaningOf(press('g'), calm), meaningOf(press('j'), calm), meaningOf(press('x'), calm)]).toEqual(['sheet', 'filter', 'g', 'row', null])
  expect(meaningOf(press('?'), { ...calm, typing: true })).toBeNull()
  expect(meaningOf(press('?'), { ...calm, off: true })).toBeNull()
  expect(meaningOf(press('k', { ctrlKey: true, isComposing: true }), calm)).toBeNull()
})

test('after G a letter leads to a place the reader has', () => {
  expect(meaningOf(press('b'), { ...calm, afterG: true })).toEqual({ go: '/briefs' })
  expect(meaningOf(press('b'), { ...calm, afterG: true, audience: 'client' })).toEqual({ go: '/portal/briefs' })
  expect(meaningOf(press('c'), { ...calm, afterG: true, audience: 'client' })).toBeNull()
  expect(Object.keys(goTo.staff)).not.toContain('g')
})

test('they are off where a cookie says so', () => {
  expect([areOff(''), areOff('theme=dark; shortcuts=off'), areOff('shortcuts=on')]).toEqual([false, true, false])
})
