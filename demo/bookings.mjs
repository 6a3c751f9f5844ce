// Where the suppliers of the demo stand, and the jobs they are offered.
import { day } from './days.mjs'

export const brightlineStands = { registration: 'registered', offers: [{ category: 'av', region: 'CN', decision: { outcome: 'conditional', until: day(330), conditions: [{ text: 'Permit for work at height valid past load-out', met: false }] } }, { category: 'staging', region: 'CN-SH' }] }
export const jadeStands = { registration: 'submitted', offers: [{ category: 'catering', region: 'CN-SH' }], restriction: { kind: 'suspended', reason: '十一月两次配送迟到四十分钟以上，已要求整改。', until: day(30) } }

/** Asked for from outside, and not answered yet. */
export const lanternApplies = {
  agency: 'harbourline', name: '灯塔花艺工作室', latin: 'Lighthouse Florals', country: 'CN', categories: ['staging'], regions: ['CN-SH', 'CN-JS'], address: '上海市静安区愚园路 68 号', site: 'lighthouse.example',
  family: '沈', given: '若兰', email: 'shen@lighthouse.example', phone: '021 5555 0146', locale: 'zh-Hans',
  message: '做会议与晚宴花艺六年，去年承接过西岸美术馆年会和两场汽车发布会。团队九人，可夜间进场。',
}
/** Invited, and not come in yet. */
export const moonriseInvited = {
  company: { name: 'Moonrise Coaches', latin: null, country: 'GB', category: 'transport', phone: '+44 20 7946 0188' },
  contact: { email: 'dispatch@moonrise.example', family: 'Bello', given: 'Amara', locale: 'en' },
}

export const stageSound = {
  category: 'av', region: 'CN-SH', title: '主会场音响、屏幕与同传信号', bring: '2号卸货口，进场首日 06:00。自带升降车两台与操作员。', price: 18_000_000, answerBy: day(5),
  override: { reason: '唯一熟悉场馆吊点图的团队；操作证复审中。', until: day(60) },
}

export const doors = { category: 'hosts', region: 'CN-SH', title: '签到与贵宾引领，礼仪 16 名', bring: '深蓝套装，前一日 14:00 彩排。', price: 2_880_000, answerBy: day(4) }

const marks = (quality, punctuality, response, attitude, price, safety) => ({ quality, punctuality, response, attitude, price, safety })

/** Jobs of the last two years, the oldest first: how they went, in whose eyes. `days`: how long ago they ended. */
export const brightlineJobs = [
  { days: 420, title: '灯光与控台', price: 6_400_000, views: [{ side: 'agency', marks: marks(5, 4, 4, 5, 4, 5), comment: '灯光与控台配合默契，撤场干净。' }] },
  { days: 250, title: '音响与无线话筒', price: 9_800_000, views: [{ side: 'agency', marks: marks(4, 5, 4, 4, 3, 4), comment: '音响稳定；结算单有两处与报价不符，已更正。', note: '报价单需逐项核对，钱进本人到场时最稳。' }] },
  { days: 120, title: 'LED 屏与播放', price: 12_500_000, views: [
    { side: 'agency', marks: marks(5, 4, 5, 4, 4, 4), comment: '临时换屏两小时内完成。' },
    { side: 'client', marks: marks(5, null, 5, 5, null, null), comment: '画面效果很好。' },
  ] },
  { days: 35, title: '直播信号', price: 7_200_000, views: [{ side: 'agency', marks: marks(3, 2, 4, 4, 4, 4), incidents: [{ level: 'L3', reference: '备用编码器缺失，直播晚开两分钟' }], comment: '进场晚到四十分钟，备用编码器未带。' }], reply: '当日外环封路，已改为提前一晚进场；备用编码器列入装车清单。' },
  { days: 3, title: '户外音响与大屏', price: 4_300_000, views: [] },
]
export const jadeJobs = [{ days: 60, category: 'catering', title: '茶歇与自助午餐', price: 1_800_000, views: [{ side: 'agency', marks: marks(4, 2, 3, 4, 4, 4), comment: '出品好，两次送餐晚到。' }] }]

export const brightlineTier = { revision: 0, category: 'av', tier: 'routine' }
export const brightlineStandby = { category: 'av', region: 'CN-SH', hours: 4, until: day(300) }
