// What people of the demo have learnt, and what they work for. Days are counted from today.

import { day } from './days.mjs'

const hours = (count) => count * 60
/** One entry about one thing. */
const entry = (ago, title, kind, count, topic, more = {}) => ({ title, kind, startsOn: day(-ago), minutes: hours(count), split: topic ? [{ topic, minutes: hours(count) }] : [], submit: true, ...more })

/** A certificate of a body abroad, from the day it was given. */
const given = (kind, body, holder, number, from, to) => ({
  kind, name: `${kind}.pdf`, accepted: true, fields: { holder_name: holder, number, issuer: body }, validFrom: day(from), validTo: day(to),
  document: { title: kind.toUpperCase(), subtitle: body, rows: [['Name', holder], ['No.', number]], stamp: [kind.toUpperCase(), 'certified'] },
})

/** Chen Hao keeps his PMP: everything is there but five hours about business. */
export const projectManager = {
  cycle: { scheme: 'pmp_renewal', startsOn: day(-940) },
  verified: [
    entry(860, '项目风险量化工作坊', 'course', 8, 'risk_management', { provider: '沪江会展学院', endsOn: day(-859) }),
    entry(700, '场地与动线规划', 'course', 8, 'site_management', { provider: '沪江会展学院', endsOn: day(-699) }),
    entry(410, '混合式会议技术', 'webinar', 6, 'technology', { provider: 'PCMA' }),
    entry(330, '带领跨区域团队', 'course', 6, 'leadership', { provider: '沪江会展学院' }),
    entry(150, '客户谈判与心理', 'course', 5, 'negotiation', { provider: '沪江会展学院' }),
    entry(95, '读懂预算与合同', 'webinar', 3, 'financial_management', { provider: 'PMI 上海' }),
    entry(500, '新人协调员培训授课', 'teaching', 12, null, { endsOn: day(-499) }),
    entry(210, '志愿者项目辅导', 'volunteering', 8, null, { endsOn: day(-209) }),
    entry(60, '美瑞峰会项目管理', 'practice', 5, null),
  ],
  certificates: [given('pmp', 'Project Management Institute', '陈浩', '3184207', -940, 154)],
  waiting: [entry(6, 'Contract law for event buyers', 'webinar', 2, 'financial_management', { provider: 'Harbour College', link: 'https://example.org/contract-law' })],
}

/** Lin Yue renews her CMP: some hours of five years ago are about to drop out. */
export const meetingProfessional = {
  cycle: { scheme: 'cmp_recertification', startsOn: day(-1500) },
  verified: [
    entry(1790, 'Site safety', 'course', 4, 'risk_management', { provider: 'MPI' }),
    entry(900, 'Event design in practice', 'session', 6, 'event_design', { provider: 'IMEX' }),
    entry(400, 'Sustainable events', 'webinar', 5, 'sustainability', { provider: 'Events Industry Council' }),
    entry(120, 'Stakeholders who disagree', 'course', 4.5, 'stakeholder_management', { provider: 'MPI' }),
    entry(45, 'Leading change', 'course', 3, 'human_resources', { provider: 'CEIBS', industry: false }),
  ],
  certificates: [given('cmp', 'Events Industry Council', '林悦', '22-41190', -1500, 325)],
}

/** Zhou Min works at the doors: a drill that counts, an entry that came back, and first aid that ends before her next duty. */
export const atTheDoors = {
  cycle: { scheme: 'yearly_drill', startsOn: day(-300) },
  verified: [entry(20, '断电疏散演练（三号厅）', 'drill', 1.5, 'safety')],
  returned: [{ entry: entry(12, '食品安全在线课', 'course', 2, 'food_hygiene'), reason: '缺少结业证明，请补一张照片。' }],
  certificates: [{
    kind: 'first_aid', name: '急救证.pdf', accepted: true, fields: { holder_name: '周敏', number: 'RC-2024-1188', issuer: '上海市红十字会' }, validFrom: day(-1050), validTo: day(37),
    document: { title: '救护员证', subtitle: 'First aid', stamp: ['上海市', '红十字会'], signed: '发证机关', rows: [['姓名 Name', '周敏'], ['编号 No.', 'RC-2024-1188'], ['培训学时', '18']] },
  }],
}

/** Grace Holt in London let her PMP run out, eleven hours short. */
export const ranOut = {
  cycle: { scheme: 'pmp_renewal', startsOn: day(-1110) },
  verified: [
    entry(1000, 'Leading distributed crews', 'course', 10, 'leadership', { provider: 'APM', endsOn: day(-999) }),
    entry(820, 'Scheduling under uncertainty', 'course', 12, 'project_management', { provider: 'APM', endsOn: day(-818) }),
    entry(540, 'Sponsorship that pays', 'webinar', 9, 'marketing', { provider: 'PMI UK', endsOn: day(-539) }),
    entry(300, 'Mentoring new coordinators', 'teaching', 18, null, { endsOn: day(-297) }),
  ],
}

/** Luo Qi in Guangzhou renews his CMP within two months, with an hour to go. */
export const dueSoon = {
  cycle: { scheme: 'cmp_recertification', startsOn: day(-1770) },
  verified: [
    entry(1200, '大型会议动线设计', 'course', 8, 'event_design', { provider: 'MPI' }),
    entry(800, '供应商谈判实务', 'session', 8, 'negotiation', { provider: 'IMEX', endsOn: day(-799) }),
    entry(260, '会展财务分析', 'webinar', 8, 'financial_management', { provider: '广州会展学院' }),
  ],
}

/** Hsu Chun-chieh in Taipei prepares for his first certificate. */
export const inTaipei = {
  cycle: { scheme: 'tw_mice', startsOn: day(-120) },
  verified: [entry(80, '會議展覽實務', 'course', 6, 'event_design', { provider: '外貿協會' }), entry(40, '會展行銷', 'course', 3, 'marketing', { provider: '外貿協會' }), entry(15, '場地管理', 'webinar', 2, 'site_management')],
}
