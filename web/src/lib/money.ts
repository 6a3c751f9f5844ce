import { digitsOf } from '$shapes/kernel/rules/currency'
import { numberFormat } from '$shapes/kernel/rules/formats'
import { intlTag } from './dates'

/** Minor units as people read them: "1,440,000", "86.50", "−66,700". The code stands in the head or before it. */
export function amount(minor: number, currency: string): string {
  const fraction = digitsOf(currency)
  const options = { minimumFractionDigits: fraction, trailingZeroDisplay: 'stripIfInteger' } as const
  return numberFormat(intlTag(), options).format(minor / 10 ** fraction).replace('-', '−')
}

/** The same for a field, with every digit, the same in all languages, so that it can be edited and read back. */
export function majorText(minor: number | null, currency: string): string {
  if (minor === null) return ''
  const fraction = digitsOf(currency)
  return numberFormat('en', { minimumFractionDigits: fraction }).format(minor / 10 ** fraction)
}

/** What a person typed, in minor units; null when it is not an amount of this currency. */
export function minorFrom(text: string, currency: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const [, whole, part = ''] = /^(-?\d+)(?:\.(\d*))?$/.exec(plain) ?? []
  if (whole === undefined || part.length > digitsOf(currency)) return null
  return Number(whole + part.padEnd(digitsOf(currency), '0'))
}
