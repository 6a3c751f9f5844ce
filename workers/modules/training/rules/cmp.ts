import { daysLater } from '../../../kernel/rules/days'
import type { Names } from '../../credentials/rules/kinds'
import { countHours, type Area, type HoursRule } from './hours'
import { topicNames } from './names'
import { cmpDomains, type Topic } from './topics'
import { lastYears, within } from './years'

const kinds = ['course', 'webinar', 'session'] as const
/** Where CMP-IS calls a domain otherwise than the product calls its topic. */
const called: Partial<Record<Topic, Names>> = {
  technology: { en: 'Technology integration', 'zh-Hans': '技术整合', 'zh-Hant': '科技整合' }, sustainability: { en: 'Sustainability and social impact', 'zh-Hans': '可持续与社会影响', 'zh-Hant': '永續與社會影響' },
}
const domains = cmpDomains.map((topic): Area => ({ code: topic, names: called[topic] ?? topicNames[topic], topics: [topic], need: 0 }))
const group = (code: string, names: Names, industry: boolean, cap: number | null) => ({ code, names, kinds, industry, need: 0, cap, within: [], areas: domains, onlyAreas: true })

/** So many years back hours count for whoever wants to sit the exam. */
const cmpYears = 5
/** 25 clock hours in a domain of CMP-IS, of which 12.5 may come from outside the trade. Quarter-hours. */
export const cmpHoursRule: HoursRule = {
  need: 25 * 4,
  groups: [
    group('industry', { en: 'Inside the trade', 'zh-Hans': '行业内', 'zh-Hant': '業內' }, true, null),
    group('non_industry', { en: 'Outside the trade', 'zh-Hans': '行业外', 'zh-Hant': '業外' }, false, 50),
  ],
}

type Entry = { on: string; quarterHours: number; industry: boolean; domain: string | null }

/** Quarter-hours in the five years up to `asOf`: `counted` with the cap on what is not of the trade, and how many of those no longer count within 90 days. */
export function cmpHours(entries: readonly Entry[], asOf: string) {
  const sofar = entries.filter(({ on, domain: of }) => of !== null && on <= asOf)
  const now = countOn(sofar, asOf)
  return { ...now, droppingWithin90Days: now.counted - countOn(sofar, daysLater(asOf, 90)).counted }
}

function countOn(entries: readonly Entry[], day: string) {
  const placed = entries.filter(({ on }) => within(on, lastYears(day, cmpYears)))
    .map(({ on, quarterHours, industry }) => ({ on, quarterHours, kind: 'course' as const, group: industry ? 'industry' : 'non_industry', area: null }))
  const { total, groups: [inside, outside] } = countHours(cmpHoursRule, placed)
  return { counted: total, industry: inside!.raw, nonIndustry: outside!.raw }
}
