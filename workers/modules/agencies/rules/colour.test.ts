import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentOf, contrast, enough, leastContrast, nearestShade, onAccent, surfaces } from './colour'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('contrast as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
})

test('a colour that can be read stays as it is; one that cannot is refused, and the nearest shade is offered', () => {
  expect(accentOf('#7A1F3D')?.light).toBe('#7a1f3d')
  expect(nearestShade('#7a1f3d', 'light')).toBe('#7a1f3d')
  expect(accentOf('#ffd400')).toBeNull()
  expect(accentOf(nearestShade('#ffd400', 'light'))?.light).toBe(nearestShade('#ffd400', 'light'))
})

test('whatever the colour: the shades offered can be read in their theme, on every surface and under its own words', () => {
  fc.assert(fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (one, theme) => {
    expect(leastContrast(nearestShade(one, theme), theme)).toBeGreaterThanOrEqual(enough)
  }))
})

test('whatever the colour: what is offered is accepted', () => {
  fc.assert(fc.property(colour, (one) => {
    expect(accentOf(nearestShade(one, 'light'))).not.toBeNull()
  }))
})

test('the surfaces are those of the pages', () => {
  const tokens = readFileSync('web/src/lib/tokens.css', 'utf8')
  const pairs = ['canvas', 'sunken', 'raised', 'hover', 'on-accent'].map((name) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!)
  expect([...new Set(pairs.slice(0, 4).map(([, light]) => light))]).toEqual([...surfaces.light])
  expect(pairs.slice(0, 4).map(([, , dark]) => dark)).toEqual([...surfaces.dark])
  expect(pairs[4]!.slice(1)).toEqual([onAccent.light, onAccent.dark])
})
