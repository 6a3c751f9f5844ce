import { countHours, type Area as RuleArea, type HoursRule } from './hours'
import { within } from './years'

export type Area = 'ways_of_working' | 'power_skills' | 'business_acumen'
type Entry = { on: string; quarterHours: number; kind: 'education' | 'giving_back' | 'practice'; area: Area | null }
type Cycle = { from: string; to: string }
type Missing = { total: number; education: number; byArea: Record<Area, number>; atLeast: number }
export type PmpRenewal = { education: number; byArea: Record<Area, number>; givingBack: number; total: number; met: boolean; missing: Missing }

const hour = 4
const areas: Omit<RuleArea, 'need'>[] = [
  { code: 'ways_of_working', names: { en: 'Ways of Working', 'zh-Hans': '工作方式', 'zh-Hant': '工作方式' }, topics: ['project_management', 'risk_management', 'event_design', 'site_management', 'technology', 'evaluation', 'safety'] },
  { code: 'power_skills', names: { en: 'Power Skills', 'zh-Hans': '影响力技能', 'zh-Hant': '影響力技能' }, topics: ['leadership', 'communication', 'negotiation', 'human_resources', 'stakeholder_management'] },
  { code: 'business_acumen', names: { en: 'Business Acumen', 'zh-Hans': '商业敏锐度', 'zh-Hant': '商業敏銳度' }, topics: ['strategic_planning', 'financial_management', 'marketing', 'sustainability'] },
]

/** What PMI asks of a cycle of three years, in hours: of education at least so many, and so many in each area; given back at most so many, of which as a practitioner. */
export const renewalHours = (need: number, education: number, each: number, givenBack: number, practice: number): HoursRule => ({
  need: need * hour,
  groups: [
    {
      code: 'education', names: { en: 'Education', 'zh-Hans': '学习', 'zh-Hant': '學習' }, kinds: ['course', 'webinar', 'session', 'self_study'], industry: null, need: education * hour, cap: null, within: [], onlyAreas: true,
      areas: areas.map((area) => ({ ...area, need: each * hour })),
    },
    {
      code: 'giving_back', names: { en: 'Giving back', 'zh-Hans': '回馈', 'zh-Hant': '回饋' }, kinds: ['teaching', 'volunteering', 'practice'], industry: null, need: 0, cap: givenBack * hour,
      within: [{ kinds: ['practice'], cap: practice * hour }], areas: [], onlyAreas: false,
    },
  ],
})

/** 60 PDUs in three years: at least 35 of education with 8 in each area, at most 25 given back, of which 8 as a practitioner. Quarter-hours. */
export const pmpRenewalHours = renewalHours(60, 35, 8, 25, 8)

const groups = { education: 'education', giving_back: 'giving_back', practice: 'giving_back' } as const
const kinds = { education: 'course', giving_back: 'teaching', practice: 'practice' } as const

/**
 * How far a PMP cycle is, both of its days in it. All figures are quarter-hours, `givingBack` and `total` after the caps;
 * education without an area counts for none. `atLeast`: the fewest further quarter-hours that could meet the cycle.
 */
export function pmpRenewal(entries: readonly Entry[], cycle: Cycle): PmpRenewal {
  const inside = entries.filter(({ on, kind, area: of }) => within(on, cycle) && (kind !== 'education' || of !== null))
  const placed = inside.map(({ on, quarterHours, kind, area: of }) => ({ on, quarterHours, kind: kinds[kind], group: groups[kind], area: kind === 'education' ? of : null }))
  const { total, missing, met, atLeast, groups: [education, givingBack] } = countHours(pmpRenewalHours, placed)
  const byArea = (what: 'counted' | 'missing') => Object.fromEntries(education!.areas.map((one) => [one.code, one[what]])) as Record<Area, number>
  return {
    education: education!.counted, byArea: byArea('counted'), givingBack: givingBack!.counted, total, met,
    missing: { total: missing, education: education!.missing, byArea: byArea('missing'), atLeast },
  }
}
