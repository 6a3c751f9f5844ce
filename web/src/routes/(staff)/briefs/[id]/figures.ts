import { minorFrom } from '$lib/money'

type Typed = { cost: string; amount: string; days: string }

/** What a change comes to, as it was typed; what is no number goes as it is, for the API to refuse. */
export function figuresFrom({ cost, amount, days }: Typed, tasks: string[], currency: string) {
  const minor = minorFrom(amount, currency)
  const signed = minor === null ? amount : cost === 'less' ? -minor : minor
  const whole = days.trim().replace('−', '-')
  return { cost: cost === 'none' ? null : { amount: signed, currency }, days: /^-?\d+$/.test(whole) ? Number(whole) : days, tasks }
}
