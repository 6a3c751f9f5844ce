import { expect, test } from 'vitest'
import { limitsFor } from './limits'

test('a paper has a hundred megabytes at most and is something that can be looked at; elsewhere more is taken', () => {
  expect(limitsFor('credential').most).toBe(104_857_600)
  expect(limitsFor('credential').types).toContain('application/pdf')
  expect(limitsFor('credential').types).not.toContain('text/plain')
  expect(limitsFor('brief')).toEqual({ most: 524_288_000, types: null })
})
