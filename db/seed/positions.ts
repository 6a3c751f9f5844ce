import type { Ladder, Position, Requirement, Which } from '../../workers/modules/skills/rules/ladder'
import { words } from './words'

const skill = (code: string, level: 3 | 4): Requirement => ({ kind: 'skill', code, level })
const years = (least: number): Requirement => ({ kind: 'months', least: least * 12, within: null })
const events = (least: number, ...of: Which[]): Requirement => ({ kind: 'events', least, of })
const led = (least: number) => events(least, { led: true })
const industries = (least: number): Requirement => ({ kind: 'industries', least })
const paper = (...any: string[]): Requirement => ({ kind: 'paper', any })
const works = (least: number, ...of: ('white_paper' | 'standard' | 'audit' | 'national_project')[]): Requirement => ({ kind: 'works', least, of })

/** Medical congresses, and conferences of the size of a summit. */
const expertEvents: Which[] = [{ sort: 'conference', industry: 'healthcare' }, { sort: 'conference', guests: 500 }]

/** Where one can stand and what each place asks of whoever comes to it, until an agency says otherwise; in the order of the steps. */
export const positions: Position[] = [
  { code: 'coordinator', ladder: 'leading', step: 1, names: words('Coordinator', '会议协调员', '會議協調員'), asks: [] },
  { code: 'project_manager', ladder: 'leading', step: 2, names: words('Project manager', '项目经理', '專案經理'), asks: [years(2), skill('schedule', 3), skill('contingency', 3), skill('negotiation', 3), skill('budgeting', 3)] },
  {
    code: 'regional_director', ladder: 'leading', step: 3, names: words('Regional director', '区域会议总监', '區域會議總監'),
    asks: [years(4), led(12), industries(2), skill('risk_assessment', 4), skill('negotiation', 4), paper('pmp', 'cmp')],
  },
  {
    code: 'group_head', ladder: 'leading', step: 4, names: words('Group head of operations', '集团会议运营负责人', '集團會議營運負責人'),
    asks: [years(5), led(24), industries(3), skill('incident', 4), skill('cross_team', 4), paper('pmp', 'cmp')],
  },
  { code: 'specialist', ladder: 'expert', step: 1, names: words('Congress specialist', '会议专家', '會議專員'), asks: [years(3), events(3, ...expertEvents), skill('programme', 3), skill('protocol', 3)] },
  {
    code: 'standards_adviser', ladder: 'expert', step: 2, names: words('Standards adviser', '行业标准顾问', '產業標準顧問'),
    asks: [years(5), events(8, ...expertEvents), works(1, 'white_paper', 'standard', 'national_project'), skill('standards', 3)],
  },
  { code: 'event_auditor', ladder: 'expert', step: 3, names: words('Third-party auditor', '第三方审核员', '第三方稽核員'), asks: [years(5), works(3, 'audit'), works(1, 'white_paper', 'standard', 'national_project'), skill('auditing', 4), paper('pmp', 'cmp')] },
  { code: 'banquet_manager', ladder: 'banquets', step: 1, names: words('Hotel banquet manager', '酒店宴会经理', '飯店宴會經理'), asks: [years(2), skill('banquet', 3), skill('supplier_talks', 3), skill('budgeting', 3)] },
  { code: 'corporate_marketer', ladder: 'corporate', step: 1, names: words('Corporate event marketer', '企业活动营销经理', '企業活動行銷經理'), asks: [years(2), skill('marketing', 3), skill('sourcing', 3), skill('budgeting', 3)] },
  { code: 'venue_operator', ladder: 'venues', step: 1, names: words('Venue operations manager', '场馆运营经理', '場館營運經理'), asks: [years(2), skill('venue_operations', 3), skill('sourcing', 3), skill('budgeting', 3)] },
]

/** The ways up, out and across. */
export const ladders: Ladder[] = [
  { code: 'leading', kind: 'vertical', names: words('Leading events', '管理通道', '管理職涯') },
  { code: 'expert', kind: 'expert', names: words('Expert', '专家通道', '專家職涯') },
  { code: 'banquets', kind: 'lateral', names: words('Hotel banquets', '酒店宴会', '飯店宴會') },
  { code: 'corporate', kind: 'lateral', names: words('Corporate marketing', '企业营销', '企業行銷') },
  { code: 'venues', kind: 'lateral', names: words('Venue operations', '场馆运营', '場館營運') },
]
