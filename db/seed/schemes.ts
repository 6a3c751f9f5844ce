import { cmpHoursRule } from '../../workers/modules/training/rules/cmp'
import type { Group } from '../../workers/modules/training/rules/hours'
import { pmpRenewalHours } from '../../workers/modules/training/rules/pmp-renewal'
import type { Scheme } from '../../workers/modules/training/rules/scheme'
import type { Topic, TrainingKind } from '../../workers/modules/training/rules/topics'
import { words, type Words } from './words'

const learning: TrainingKind[] = ['course', 'webinar', 'session', 'self_study']
const hour = 4

/** One part alone: so many hours of these kinds, of these topics where any are named. */
function part(need: number, names: Words, kinds: TrainingKind[], topics: Topic[] = []): Scheme['hours'] {
  const area = { code: 'topic', names, topics, need: need * hour }
  const group: Group = { code: 'part', names, kinds, industry: null, need: need * hour, cap: null, within: [], areas: topics.length > 0 ? [area] : [], onlyAreas: topics.length > 0 }
  return { need: need * hour, groups: [group] }
}

/** The agency's own: no body sets hours for it. */
const local = (code: string, names: Words, source: string, rolling: number, hours: Scheme['hours'], renews: string | null = null): Scheme =>
  ({ code, validFrom: '2020-01-01', names, source, dated: '2026-11-24', years: null, rolling, months: null, hours, renews })

/** What an agency can follow from its first day; its own stand beside these or take their place from a day on. */
export const schemes: Scheme[] = [
  {
    code: 'pmp_eligibility', validFrom: '2020-01-01', names: words('PMP eligibility', 'PMP 报考资格', 'PMP 報考資格'), source: 'PMI, PMP handbook: 36 months of leading projects with a degree, 35 contact hours', dated: '2026-11-24',
    years: null, rolling: null, months: { need: 36, years: 8 }, hours: part(35, words('Contact hours', '学时', '學時'), learning, ['project_management', 'risk_management', 'leadership', 'stakeholder_management', 'financial_management', 'strategic_planning']),
  },
  { code: 'pmp_renewal', validFrom: '2020-01-01', names: words('PMP renewal', 'PMP 续证', 'PMP 續證'), source: 'PMI, Continuing Certification Requirements handbook', dated: '2026-11-24', years: 3, rolling: null, months: null, hours: pmpRenewalHours, renews: 'pmp' },
  { code: 'cmp_eligibility', validFrom: '2025-08-01', names: words('CMP eligibility', 'CMP 报考资格', 'CMP 報考資格'), source: 'Events Industry Council, CMP handbook, CMP-IS 2025', dated: '2026-11-24', years: null, rolling: 5, months: { need: 36, years: 5 }, hours: cmpHoursRule },
  { code: 'cmp_recertification', validFrom: '2025-08-01', names: words('CMP recertification', 'CMP 续证', 'CMP 續證'), source: 'Events Industry Council, CMP recertification handbook, CMP-IS 2025', dated: '2026-11-24', years: 5, rolling: 5, months: { need: 36, years: 5 }, hours: cmpHoursRule, renews: 'cmp' },
  local('tw_mice', words('Taiwan MICE professional: preparation', '台湾会议展览专业人员：备考', '會議展覽專業人員：備考'), 'The agency’s own target; the body sets no hours', 3, part(18, words('Preparation', '备考学时', '備考時數'), learning, ['event_design', 'marketing', 'site_management', 'project_management'])),
  local('cn_mice_planner', words('Mainland MICE planner: preparation', '会展策划师：备考', '會展策劃師：備考'), 'The agency’s own target; the body sets no hours', 3, part(24, words('Preparation', '备考学时', '備考時數'), learning, ['event_design', 'marketing', 'strategic_planning', 'project_management'])),
  local('first_aid', words('First aid', '急救', '急救'), 'The agency’s own target: a three-day course every three years', 3, part(18, words('Course and refreshers', '课程与复训', '課程與複訓'), [...learning, 'drill'], ['first_aid']), 'first_aid'),
  local('fire_warden', words('Fire warden', '消防安全员', '防火管理人員'), 'The agency’s own target', 3, part(3, words('Course and drills', '课程与演练', '課程與演練'), [...learning, 'drill'], ['fire']), 'fire_warden'),
  local('food_hygiene', words('Food hygiene', '食品卫生', '食品衛生'), 'The agency’s own target', 3, part(6, words('Course', '课程', '課程'), learning, ['food_hygiene']), 'food_hygiene'),
  local('yearly_drill', words('Yearly drill', '年度演练', '年度演練'), 'The agency’s own rule: one drill a year', 1, part(1, words('Drills', '演练', '演練'), ['drill'])),
]
