import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approvers } from '../../agencies/rules/figures'
import { assigned, filledIn, fills, stepsFor, unfilled } from './steps'

const limits = [{ amount: 1000, currency: 'CNY', role: 'manager' as const }, { amount: 5000, currency: 'CNY', role: 'director' as const }]

test.each([
  [0, 'CNY', []], [-9000, 'CNY', []], [1000, 'CNY', []], [1001, 'CNY', ['manager']], [5000, 'CNY', ['manager']], [5001, 'CNY', ['manager', 'director']], [1, 'EUR', ['manager', 'director']],
])('%i %s asks for %j', (amount, currency, steps) => {
  expect(stepsFor({ amount, currency }, limits)).toEqual(steps)
})

test('an agency without limits asks nobody', () => {
  expect(stepsFor({ amount: 9000, currency: 'CNY' }, [])).toEqual([])
})

test('whoever stands above may speak for the step, nobody beside it', () => {
  expect([fills('manager', 'director'), fills('finance', 'manager'), fills('owner', 'director'), fills('manager', 'coordinator')]).toEqual([true, false, false, false])
})

const yes = (personId: string, ...roles: (typeof approvers)[number][]) => ({ personId, roles })

test('one yes stands for one step, and whoever can fill two leaves room for others', () => {
  expect(filledIn(assigned(['manager', 'director'], [yes('a', 'owner')]))).toBe(1)
  expect(filledIn(assigned(['manager', 'director'], [yes('a', 'director'), yes('b', 'manager')]))).toBe(2)
  expect(filledIn(assigned(['manager', 'director'], [yes('a', 'manager'), yes('b', 'manager')]))).toBe(1)
})

test('what nobody can say yes to is named', () => {
  expect(unfilled(['manager', 'director'], [])).toEqual(['manager', 'director'])
  expect(unfilled(['manager', 'director'], [yes('a', 'director')])).toEqual(['director'])
  expect(unfilled(['manager', 'director'], [yes('a', 'manager'), yes('b', 'manager')])).toEqual(['director'])
  expect(unfilled(['manager', 'director'], [yes('a', 'owner'), yes('b', 'manager')])).toEqual([])
})

test('nobody stands twice, and nobody where their role does not reach', () => {
  const people = fc.array(fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd'), roles: fc.subarray([...approvers], { minLength: 1 }) }), { maxLength: 4 })
  fc.assert(fc.property(fc.array(fc.constantFrom(...approvers), { maxLength: 3 }), people, (steps, yeses) => {
    const places = assigned(steps, yeses)
    const who = places.flatMap((one) => one?.personId ?? [])
    expect(new Set(who).size).toBe(who.length)
    expect(places.every((one, at) => one === null || one.roles.some((role) => fills(steps[at]!, role)))).toBe(true)
  }))
})
