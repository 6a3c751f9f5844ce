import { expect, test } from 'vitest'
import { vatChecks } from './eu-vat-checks'

const right: Record<string, string> = {
  AT: 'U13585627', BE: '0428759497', DE: '136695976', DK: '13585628', FI: '20774740', FR: '40303265045', IT: '00743110157', LU: '15027442', NL: '004495445B01', PL: '8567346215', PT: '501964843',
}

test.for(Object.keys(vatChecks))('%s: the check finds each other last digit', (country) => {
  const number = right[country]!
  const at = number.replace(/B\d\d$/, '').length - 1
  const others = Array.from('0123456789', (digit) => number.slice(0, at) + digit + number.slice(at + 1))
  expect(others.filter((one) => vatChecks[country]!(one))).toEqual([number])
})

test('a sole trader of the Netherlands has a number by the newer rule', () => {
  expect(vatChecks.NL!('002455799B11')).toBe(true)
})
