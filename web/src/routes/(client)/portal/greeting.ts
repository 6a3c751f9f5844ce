import { namesFor, type Name } from '$lib/names'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

export function partOfDay(zone: string, now: Date): PartOfDay {
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now))
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}

const title = /^(dr|prof|mr|ms|mrs|mx|博士|教授|老师|老師|先生|女士|总|總|经理|經理|主任)\.?$/i
const han = /\p{Script=Han}/u

/** As they wish to be spoken to: a bare title gets the family name beside it, on the side where the language puts it. */
function spokenName(person: Name): string {
  const { address, family, latin } = person
  if (!address) return namesFor(getLocale(), person).first
  if (!title.test(address)) return address
  if (han.test(address)) return family + address
  return `${address} ${han.test(family) ? (latin ?? family) : family}`
}

export function greeting(part: PartOfDay, person: Name): string {
  const words = { morning: m.portal_good_morning, afternoon: m.portal_good_afternoon, evening: m.portal_good_evening }
  return words[part]({ name: spokenName(person) })
}
