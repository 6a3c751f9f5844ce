// Who works where and is good at what: twenty people in three regions, as their managers found them.
import { day } from './days.mjs'

const person = (key, role, family, given, latin, locale, { position, region, from, levels, stale = '', corrected = '' }) =>
  ({ key, person: { email: `${key}@harbourline.example`, role, family, given, latin, address: null, locale }, post: { position, region, fromOn: from }, levels, stale, corrected })

/** Asked in for the regions; `levels` as their manager found them, `stale` two years ago, `corrected` lately. */
export const regional = [
  person('shen.ting', 'coordinator', '沈', '婷', 'Shen Ting', 'zh-Hans', { position: 'project_manager', region: 'CN-SH', from: '2023-03-01', levels: 'event_planning.3 schedule.3 negotiation.3 site_work.4', stale: 'contingency.3' }),
  person('gu.chen', 'crew', '顾', '晨', 'Gu Chen', 'zh-Hans', { position: 'coordinator', region: 'CN-SH', from: '2024-07-01', levels: 'registration.3 site_work.2 sops.3' }),
  person('he.jia', 'crew', '何', '佳', 'He Jia', 'zh-Hans', { position: 'coordinator', region: 'CN-SH', from: '2025-02-01', levels: 'registration.2 needs.2 tencent_meeting.3' }),
  person('wei.lan', 'trainer', '魏', '岚', 'Wei Lan', 'zh-Hans', { position: 'specialist', region: 'CN-SH', from: '2020-09-01', levels: 'programme.4 protocol.3 event_planning.4 contingency.4' }),
  person('luo.qi', 'coordinator', '罗', '琪', 'Luo Qi', 'zh-Hans', { position: 'project_manager', region: 'CN-GD/guangzhou', from: '2022-05-01', levels: 'event_planning.3 schedule.2 budgeting.3 negotiation.4' }),
  person('mai.hung', 'crew', '麦', '雄', 'Mai Hung', 'zh-Hans', { position: 'coordinator', region: 'CN-GD/guangzhou', from: '2024-01-01', levels: 'site_work.3 logistics.3 first_aid.3' }),
  person('deng.yao', 'crew', '邓', '瑶', 'Deng Yao', 'zh-Hans', { position: 'coordinator', region: 'CN-GD/guangzhou', from: '2025-06-01', levels: 'registration.2 sops.2' }),
  person('zeng.li', 'coordinator', '曾', '礼', 'Zeng Li', 'zh-Hans', { position: 'banquet_manager', region: 'CN-GD/shenzhen', from: '2021-10-01', levels: 'banquet.4 catering.4 food_safety.3 supplier_talks.3' }),
  person('grace.holt', 'coordinator', 'Holt', 'Grace', null, 'en', { position: 'regional_director', region: 'GB', from: '2023-09-01', levels: 'event_planning.4 risk_assessment.4 negotiation.4 accounts.3' }),
  person('ben.marsh', 'crew', 'Marsh', 'Ben', null, 'en', { position: 'coordinator', region: 'GB', from: '2024-10-01', levels: 'site_work.3 sops.2 logistics.2' }),
  person('isla.reid', 'crew', 'Reid', 'Isla', null, 'en', { position: 'coordinator', region: 'GB', from: '2025-04-01', levels: 'registration.3 zoom.3' }),
  person('tariq.aziz', 'coordinator', 'Aziz', 'Tariq', null, 'en', { position: 'project_manager', region: 'GB', from: '2022-02-01', levels: 'schedule.4 hybrid.3 cost_control.3', stale: 'risk_assessment.3' }),
  person('nora.finch', 'crew', 'Finch', 'Nora', null, 'en', { position: 'venue_operator', region: 'GB', from: '2023-01-01', levels: 'venue_operations.4 crowd.3 fire_safety.3', corrected: 'crowd.2' }),
  person('owen.pryce', 'crew', 'Pryce', 'Owen', null, 'en', { position: 'coordinator', region: 'GB', from: '2025-08-01', levels: 'sound_light.3 video.2' }),
]

/** The same of those who are there already. */
export const settled = {
  yue: { post: { position: 'regional_director', region: 'CN-SH', fromOn: '2022-04-01' }, levels: 'event_planning.4 negotiation.4 risk_assessment.3 team.4 accounts.3' },
  hao: { post: { position: 'project_manager', region: 'CN-SH', fromOn: '2024-05-01' }, before: { position: 'coordinator', region: 'CN-SH', fromOn: '2021-03-01' }, levels: 'event_planning.3 schedule.3 contingency.2 needs.3 risk_assessment.2 budgeting.2 evacuation.2', stale: 'negotiation.3' },
  min: { post: { position: 'coordinator', region: 'CN-SH', fromOn: '2023-06-01' }, levels: 'registration.4 site_work.3 sops.3 first_aid.2' },
}

/** What Chen Hao did before: one his manager has confirmed, one that still waits. */
export const haoBefore = [
  { kind: 'project', title: '长三角医学年会', employer: '东禾会展', industry: 'healthcare', sort: 'conference', guests: 800, led: true, fromOn: '2019-04-01', toOn: '2020-12-20', referee: '蒋文', refereeContact: 'jiang.wen@donghe.example' },
  { kind: 'white_paper', title: '会议签到效率白皮书', employer: '上海会展协会', fromOn: '2025-05-01', toOn: '2025-09-30', referee: '唐一鸣', refereeContact: 'tang@shexpo.example' },
]

export const haoSays = { skill: 'negotiation', level: 4, way: 'self', evidence: '与美瑞谈定场租，省下 12%。' }

const year = day(0).slice(0, 4)
export const haoPlan = {
  fromOn: `${year}-01-01`, toOn: `${year}-12-31`, talkOn: day(12), aim: 'regional_director',
  goals: [{ text: '独立主持一次应急演练', skill: 'contingency', dueOn: day(30), done: false }, { text: '按期续证 PMP，补齐商业敏锐度学时', skill: null, dueOn: day(150), done: false }, { text: '完成预算编制进阶课', skill: 'budgeting', dueOn: day(-20), done: true }],
  summary: '风险评估要再进一级；明年带两场跨区域项目。',
}

export const talk = { heldOn: day(-9), text: '想多做医学会议，暂不考虑外派。下次聊团队分工。' }
