// Where the suppliers of the demo stand, and the jobs they are offered.
import { day } from './days.mjs'

export const brightlineStands = { registration: 'registered', offers: [{ category: 'av', region: 'CN', decision: { outcome: 'conditional', until: day(330), conditions: [{ text: 'Permit for work at height valid past load-out', met: false }] } }, { category: 'staging', region: 'CN-SH' }] }
export const jadeStands = { registration: 'submitted', offers: [{ category: 'catering', region: 'CN-SH' }], restriction: { kind: 'suspended', reason: '十一月两次配送迟到四十分钟以上，已要求整改。', until: day(30) } }

export const stageSound = {
  category: 'av', region: 'CN-SH', title: '主会场音响、屏幕与同传信号', bring: '2号卸货口，进场首日 06:00。自带升降车两台与操作员。', price: 18_000_000, answerBy: day(5),
  override: { reason: '唯一熟悉场馆吊点图的团队；操作证复审中。', until: day(60) },
}

export const doors = { category: 'hosts', region: 'CN-SH', title: '签到与贵宾引领，礼仪 16 名', bring: '深蓝套装，前一日 14:00 彩排。', price: 2_880_000, answerBy: day(4) }
