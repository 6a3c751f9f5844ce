import { intlTag } from './dates'

export function number(value: number): string {
  return new Intl.NumberFormat(intlTag()).format(value).replace('-', '−')
}

export function percent(share: number): string {
  return new Intl.NumberFormat(intlTag(), { style: 'percent' }).format(share)
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "2.1 MB" */
export function bytes(count: number): string {
  const step = count < 1 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(count) / 3))
  const options = { style: 'unit', unit: sizes[step], unitDisplay: 'short', maximumFractionDigits: step > 1 ? 1 : 0 } as const
  return new Intl.NumberFormat(intlTag(), options).format(count / 1000 ** step)
}

/** "9 s", "4 min": as exact as a person waiting needs. */
export function duration(seconds: number): string {
  const [value, unit] = seconds < 60 ? [seconds, 'second'] : seconds < 3600 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour']
  return new Intl.NumberFormat(intlTag(), { style: 'unit', unit, unitDisplay: 'short' }).format(Math.ceil(value))
}
