import { words, type Words } from './words'

export type SeededCategory = { kind: 'supplier' | 'attendee' | 'event'; code: string; names: Words }

const of = (kind: SeededCategory['kind'], all: Record<string, Words>): SeededCategory[] => Object.entries(all).map(([code, names]) => ({ kind, code, names }))

/** What an agency sorts its suppliers, attendees and events by until it says otherwise; in the order they are offered. */
export const categories: SeededCategory[] = [
  ...of('supplier', {
    venue: words('Venue', '场地', '場地'),
    av: words('Audio and video', '音响与视频', '音響與視訊'),
    staging: words('Staging and set-up', '舞台与搭建', '舞台與搭建'),
    catering: words('Catering', '餐饮', '餐飲'),
    interpreting: words('Interpreting', '口译', '口譯'),
    photography: words('Photography', '摄影摄像', '攝影錄影'),
    hosts: words('Etiquette hosts', '礼仪人员', '禮賓人員'),
    transport: words('Transport', '交通', '交通'),
    printing: words('Printing', '印刷', '印刷'),
    gifts: words('Gifts', '伴手礼', '伴手禮'),
    security: words('Security', '安保', '保全'),
    medical: words('Medical', '医疗', '醫療'),
    other: words('Other', '其他', '其他'),
  }),
  ...of('attendee', {
    attendee: words('Attendee', '参会者', '與會者'),
    vip: words('VIP', '贵宾', '貴賓'),
    speaker: words('Speaker', '演讲嘉宾', '講者'),
    host: words('Host (MC)', '主持人', '主持人'),
    press: words('Press', '媒体', '媒體'),
    staff: words('Staff', '工作人员', '工作人員'),
    walk_in: words('Walk-in', '现场报名者', '現場報名者'),
    online: words('Online', '线上参会者', '線上與會者'),
  }),
  ...of('event', {
    conference: words('Conference', '会议', '會議'),
    forum: words('Forum', '论坛', '論壇'),
    launch: words('Launch', '发布会', '發表會'),
    gala: words('Gala dinner', '晚宴', '晚宴'),
    exhibition: words('Exhibition', '展览', '展覽'),
    training: words('Training', '培训', '教育訓練'),
    incentive: words('Incentive trip', '奖励旅游', '獎勵旅遊'),
    ceremony: words('Ceremony', '典礼', '典禮'),
    other: words('Other', '其他', '其他'),
  }),
]
