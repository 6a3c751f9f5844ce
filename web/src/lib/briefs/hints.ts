import type { Hint, HintCode } from '$shapes/modules/briefs/rules/hints'
import { day } from '$lib/dates'
import { amount } from '$lib/money'
import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'

type Said = Record<string, string>
const words: Record<HintCode, (values: never) => string> = {
  headsets: m.brief_hint_headsets, booths: m.brief_hint_booths, first_aiders: m.brief_hint_first_aiders, space: m.brief_hint_space, guarantee: m.brief_hint_guarantee,
  set_for: m.brief_hint_set_for, contingency: m.brief_hint_contingency, permit: m.brief_hint_permit, rooms: m.brief_hint_rooms, tables: m.brief_hint_tables,
  insurance: m.brief_hint_insurance, per_head: m.brief_hint_per_head,
}

/** What the trade's numbers say beside a question, in the reader's words. */
export function hintText({ code, values }: Hint): string {
  const said: Said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value, values)]))
  return words[code](said as never)
}

function shown(name: string, value: number | string, { currency }: Hint['values']) {
  if (name === 'day') return day(String(value), 'UTC')
  if (name === 'amount') return amount(Number(value), String(currency))
  return typeof value === 'number' ? number(value) : value
}
