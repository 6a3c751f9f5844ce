import { numberFormat } from './formats'

/** How many digits of a currency are its minor units: two of most, none of yen. */
export const digitsOf = (currency: string) => numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
