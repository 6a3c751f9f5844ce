// What people of the demo have learned, and what was made of it.
import { day } from './days.mjs'

export const crisisLead = {
  names: { en: 'Crisis lead', 'zh-Hans': '应急负责人', 'zh-Hant': '應變負責人' },
  criteria: {
    en: 'Cleared a hall of 340 guests when the power failed and had them seated again within nine minutes.',
    'zh-Hans': '会场停电时疏散 340 位来宾，并在九分钟内恢复就座。',
    'zh-Hant': '會場停電時疏散 340 位來賓，並在九分鐘內恢復就座。',
  },
}
export const firstWhitePaper = {
  names: { en: 'White paper: hybrid congresses', 'zh-Hans': '白皮书：混合式学术会议', 'zh-Hant': '白皮書：混合式學術會議' },
  criteria: { en: 'Wrote the agency’s guide to congresses that are held in a hall and online at once.', 'zh-Hans': '撰写了机构关于线上线下混合会议的指南。', 'zh-Hant': '撰寫了公司關於線上線下混合會議的指南。' },
}

export const crowdSafety = {
  names: { en: 'Crowd safety and evacuation', 'zh-Hans': '人群安全与疏散', 'zh-Hant': '人群安全與疏散' },
  about: 'How a hall fills and empties, where crowds jam, and what each of us says and does when it has to be cleared.',
  kind: 'course', minutes: 330, certified: true, split: [{ topic: 'safety', minutes: 210 }, { topic: 'risk_management', minutes: 120 }],
}
/** Next week in our own house; one more wants to come than there are places. */
export const nextWeek = { startsAt: `${day(7)}T01:00:00Z`, endsAt: `${day(7)}T07:30:00Z`, room: 'Training room, 3rd floor', places: 2 }
/** Five hours of business in one day: just what Chen Hao's PMP lacks. */
export const eventFinance = {
  names: { en: 'Event finance and contracts', 'zh-Hans': '活动财务与合同', 'zh-Hant': '活動財務與合約' },
  about: 'Reading a budget against its contract, cash flow of an event, what a client’s purchase order binds us to.',
  kind: 'course', minutes: 300, certified: false, split: [{ topic: 'financial_management', minutes: 300 }],
}
export const nextMonth = { startsAt: `${day(24)}T01:00:00Z`, endsAt: `${day(24)}T07:30:00Z`, room: 'Training room, 3rd floor', places: 12 }
export const congress = { title: 'ICCA Congress', provider: 'ICCA', kind: 'session', startsOn: day(30), endsOn: day(32), minutes: 960, cost: 1_260_000, why: 'Two of our clients move their congresses there; the programme on hybrid halls is what we lack.' }
