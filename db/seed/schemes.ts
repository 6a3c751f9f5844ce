import { cmpHoursRule } from '../../workers/modules/training/rules/cmp'
import type { Group } from '../../workers/modules/training/rules/hours'
import { pmpRenewalHours, renewalHours } from '../../workers/modules/training/rules/pmp-renewal'
import { leading, managing, type Months, type Scheme } from '../../workers/modules/training/rules/scheme'
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

/** Months in which projects were led. */
const led = (need: number, years: number): Months => ({ need, years, duties: leading })
/** Months in which events were managed; within any years where none are named. */
const managed = (need: number, years: number | null): Months => ({ need, years, duties: managing })
const renewal = (code: string, names: Words, hours: Scheme['hours'], renews: string | null = null): Scheme =>
  ({ code, validFrom: '2020-01-01', names, source: 'PMI, Continuing Certification Requirements handbook', dated: '2026-11-26', years: 3, rolling: null, months: null, hours, renews, carries: 20 * hour })

/** An hour is a point: at least half of them by learning, the rest also by passing it on. */
const csepHours: Scheme['hours'] = {
  need: 40 * hour,
  groups: [
    { code: 'education', names: words('Continuing education', '继续教育', '繼續教育'), kinds: learning, industry: null, need: 20 * hour, cap: null, within: [], areas: [], onlyAreas: false },
    { code: 'service', names: words('Speaking and service', '演讲与服务', '演講與服務'), kinds: ['teaching', 'volunteering', 'practice'], industry: true, need: 0, cap: 20 * hour, within: [], areas: [], onlyAreas: false },
  ],
}

/** The agency's own: no body sets hours for it. */
const local = (code: string, names: Words, rolling: number, hours: Scheme['hours'], renews: string | null = null): Scheme =>
  ({ code, validFrom: '2020-01-01', names, source: '', dated: '2026-11-24', years: null, rolling, months: null, hours, renews })

/** What an agency can follow from its first day; its own stand beside these or take their place from a day on. */
export const schemes: Scheme[] = [
  {
    code: 'pmp_eligibility', validFrom: '2020-01-01', names: words('PMP eligibility', 'PMP 报考资格', 'PMP 報考資格'), source: 'PMI, PMP handbook: months of leading projects by degree, 35 contact hours or CAPM', dated: '2026-11-26',
    years: null, rolling: null, months: led(60, 8), hours: part(35, words('Contact hours', '学时', '學時'), learning, ['project_management', 'risk_management', 'leadership', 'stakeholder_management', 'financial_management', 'strategic_planning']), inLieu: ['capm'],
    variants: [
      { code: 'secondary', names: words('With secondary school or an associate degree', '高中或大专学历', '高中職或副學士學歷'), months: led(60, 8) },
      { code: 'degree', names: words('With a four-year degree', '本科学历', '大學學歷'), months: led(36, 8), papers: ['degree', 'degree_events', 'degree_gac'] },
      { code: 'gac', names: words('With a degree accredited by PMI’s GAC', '获 PMI GAC 认证的学位', '獲 PMI GAC 認證的學位'), months: led(24, 8), papers: ['degree_gac'], unsure: true },
    ],
  },
  renewal('pmp_renewal', words('PMP renewal', 'PMP 续证', 'PMP 續證'), pmpRenewalHours, 'pmp'),
  renewal('acp_renewal', words('PMI-ACP, RMP and SP renewal', 'PMI-ACP、RMP、SP 续证', 'PMI-ACP、RMP、SP 續證'), renewalHours(30, 18, 4, 12, 4)),
  renewal('capm_renewal', words('CAPM renewal', 'CAPM 续证', 'CAPM 續證'), renewalHours(15, 9, 2, 6, 2), 'capm'),
  {
    code: 'cmp_eligibility', validFrom: '2025-08-01', names: words('CMP eligibility', 'CMP 报考资格', 'CMP 報考資格'), source: 'Events Industry Council, CMP handbook, CMP-IS 2025', dated: '2026-11-26', years: null, rolling: 5, months: managed(36, 5), hours: cmpHoursRule, inLieu: ['internship'],
    variants: [
      { code: 'experience', names: words('With 36 months of managing events', '36 个月活动管理经验', '36 個月活動管理資歷'), months: managed(36, 5) },
      { code: 'degree', names: words('With a degree in hospitality or events', '酒店或会展专业学位', '餐旅或會展相關學位'), months: managed(24, 5), papers: ['degree_events'] },
      { code: 'instructor', names: words('As a full-time instructor for 36 months', '全职讲师满 36 个月', '專任講師滿 36 個月'), months: null, papers: ['instructor'] },
    ],
  },
  {
    code: 'cmp_recertification', validFrom: '2025-08-01', names: words('CMP recertification', 'CMP 续证', 'CMP 續證'), source: 'Events Industry Council, CMP recertification handbook, CMP-IS 2025', dated: '2026-11-26', years: 5, rolling: null, months: managed(36, 5), hours: cmpHoursRule, renews: 'cmp',
    variants: [
      { code: 'hours', names: words('With 25 clock hours', '25 学时', '25 小時'), months: managed(36, 5) },
      { code: 'activities', names: words('With 15 hours and three activities for the trade', '15 学时加 3 项行业活动', '15 小時加 3 項業界活動'), months: managed(36, 5), hours: { ...cmpHoursRule, need: 15 * hour }, activities: { need: 3, kinds: ['teaching', 'volunteering'] } },
      { code: 'degree', names: words('With a degree taken in these years', '期间取得学士及以上学位', '期間取得學士以上學位'), months: managed(36, 5), papers: ['degree', 'degree_events', 'degree_gac'], fresh: true, hours: { need: 0, groups: [] } },
    ],
  },
  {
    code: 'csep_eligibility', validFrom: '2020-01-01', names: words('CSEP eligibility', 'CSEP 报考资格', 'CSEP 報考資格'), source: 'ILEA, CSEP handbook: years of full-time experience, without a span in which they must lie', dated: '2026-11-26', years: null, rolling: null, months: managed(60, null), hours: { need: 0, groups: [] },
    variants: [
      { code: 'experience', names: words('With five years full time', '全职五年', '專職五年'), months: managed(60, null) },
      { code: 'letter', names: words('With three years and a CSEP’s letter or a certificate', '三年加 CSEP 推荐信或证书', '三年加 CSEP 推薦信或證書'), months: managed(36, null), papers: ['csep_letter'] },
    ],
  },
  { code: 'csep_renewal', validFrom: '2020-01-01', names: words('CSEP renewal', 'CSEP 续证', 'CSEP 續證'), source: 'ILEA, CSEP recertification: 40 points in three years, 20 of them from continuing education, an hour a point; log a talk of yours as an hour and a half. Older pages still say 25 points in five years', dated: '2026-11-26', years: 3, rolling: null, months: null, hours: csepHours, renews: 'csep' },
  local('tw_mice', words('Taiwan MICE professional: preparation', '台湾会议展览专业人员：备考', '會議展覽專業人員：備考'), 3, part(18, words('Preparation', '备考学时', '備考時數'), learning, ['event_design', 'marketing', 'site_management', 'project_management'])),
  local('cn_mice_planner', words('Mainland MICE planner: preparation', '会展策划师：备考', '會展策劃師：備考'), 3, part(24, words('Preparation', '备考学时', '備考時數'), learning, ['event_design', 'marketing', 'strategic_planning', 'project_management'])),
  local('first_aid', words('First aid', '急救', '急救'), 3, part(18, words('Course and refreshers', '课程与复训', '課程與複訓'), [...learning, 'drill'], ['first_aid']), 'first_aid'),
  local('fire_warden', words('Fire warden', '消防安全员', '防火管理人員'), 3, part(3, words('Course and drills', '课程与演练', '課程與演練'), [...learning, 'drill'], ['fire']), 'fire_warden'),
  local('food_hygiene', words('Food hygiene', '食品卫生', '食品衛生'), 3, part(6, words('Course', '课程', '課程'), learning, ['food_hygiene']), 'food_hygiene'),
  local('yearly_drill', words('Yearly drill', '年度演练', '年度演練'), 1, part(1, words('Drills', '演练', '演練'), ['drill'])),
]
