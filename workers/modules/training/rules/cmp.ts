import { daysLater } from '../../../kernel/rules/days'
import type { Names } from '../../credentials/rules/kinds'
import { countHours, type Area, type HoursRule } from './hours'
import type { Topic } from './topics'
import { lastYears, within } from './years'

const kinds = ['course', 'webinar', 'session'] as const
const domain = (topic: Topic, en: string, hans: string, hant: string): Area => ({ code: topic, names: { en, 'zh-Hans': hans, 'zh-Hant': hant }, topics: [topic], need: 0 })

const domains = [
  domain('strategic_planning', 'Strategic planning', '战略规划', '策略規劃'), domain('project_management', 'Project management', '项目管理', '專案管理'), domain('risk_management', 'Risk management', '风险管理', '風險管理'),
  domain('financial_management', 'Financial management', '财务管理', '財務管理'), domain('human_resources', 'Human resources', '人力资源', '人力資源'), domain('stakeholder_management', 'Stakeholder management', '干系人管理', '利害關係人管理'),
  domain('event_design', 'Event design', '会议设计', '活動設計'), domain('site_management', 'Site management', '场地管理', '場地管理'), domain('marketing', 'Marketing and communication', '营销与传播', '行銷與傳播'),
  domain('technology', 'Technology integration', '技术整合', '科技整合'), domain('sustainability', 'Sustainability and social impact', '可持续与社会影响', '永續與社會影響'), domain('evaluation', 'Evaluation', '评估', '評估'),
]
const group = (code: string, names: Names, industry: boolean, cap: number | null) => ({ code, names, kinds, industry, need: 0, cap, within: [], areas: domains, onlyAreas: true })

/** 25 clock hours in a domain of CMP-IS within five years, of which 12.5 may come from outside the trade. Quarter-hours. */
export const cmpYears = 5
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
