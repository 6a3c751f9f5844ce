import { numberFormat } from '$shapes/kernel/rules/formats'
import { m } from '$lib/words/messages'
import { intlTag } from './dates'

/** With so many decimals at most. */
export function number(value: number, decimals = 3): string {
  return numberFormat(intlTag(), { maximumFractionDigits: decimals }).format(value).replace('-', '−')
}

/** How many a list has: not counted unless that was asked for, and not beyond a thousand. */
export const listed = ({ total, beyond = false }: { total: number; beyond?: boolean }) => (beyond ? `${number(total)}+` : total)

export function percent(share: number): string {
  return numberFormat(intlTag(), { style: 'percent' }).format(share)
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "2.1 MB", "6 bytes" */
export function bytes(count: number): string {
  const step = count < 1 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(count) / 3))
  const options = { style: 'unit', unit: sizes[step], unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits: step > 1 ? 1 : 0 } as const
  return numberFormat(intlTag(), options).format(count / 1000 ** step)
}

/** "9 s", "4 min": as exact as a person waiting needs. */
export function duration(seconds: number): string {
  if (seconds < 60) return m.seconds({ seconds: Math.ceil(seconds) })
  if (seconds < 3600) return m.minutes({ minutes: Math.ceil(seconds / 60) })
  return m.hours({ hours: Math.ceil(seconds / 3600) })
}
