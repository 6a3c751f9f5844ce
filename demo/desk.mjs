// What stands on the desks of the demo's people: tables they bring in, ways they look at lists, keys they have handed out.
import { day, fridayFrom } from './days.mjs'

const head = ['name', 'latin', 'country', 'category']

export const supplierTable = {
  kind: 'suppliers',
  name: 'Suppliers from the old list.csv',
  rows: [
    head,
    ['西岸艺术中心', 'West Bund Hall', 'CN', 'venue'],
    ['申语同传', 'Shenyu Interpreters', 'CN', 'interpreting'],
    ['浦江客运', 'Pujiang Coaches', 'CN', 'transport'],
    ['Lantern & Line', '', 'GB', 'printing'],
  ],
}

export const clientTable = {
  kind: 'clients',
  name: 'Trade fair contacts.csv',
  rows: [
    ['name', 'latin', 'country', 'notes'],
    ['远帆仪器', 'Farsail Instruments', 'CN', 'Met at the fair in May'],
    ['Aldgate Optics', '', 'GB', 'Wants a quote for a dealer day'],
    ['', 'Kestrel Laboratories', 'GB', ''],
    ['恒川生物', 'Hengchuan Biotech', 'Chnia', 'Asked for our brochure'],
  ],
}

export const asksClients = { list: 'briefs', name: 'Waiting for the client', query: 'state=clarifying' }
export const signed = { list: 'audit', name: 'What clients signed', query: 'action=brief.agree' }
export const everybodysTasks = { list: 'tasks', name: '全组任务，含已完成', query: 'state=any&whose=all', shared: true }
export const taiwaneseDrafts = { list: 'briefs', name: '待客戶確認', query: 'state=ready_to_agree', shared: true }

export const reportToken = { name: 'Weekly report', scopes: ['brief.read', 'event.read', 'task.read'], days: 90 }
export const deskToken = { name: 'Registration desk', scopes: ['event.read', 'task.*'], days: 60, role: 'coordinator' }

/** What the Taipei agency asks otherwise: tea people ask for the water. */
export const taipeiForm = {
  revision: 0, off: ['insurance', 'kosher'], required: ['venue'],
  own: [{ group: 'food', kind: 'choice', required: false, names: { 'zh-Hant': '泡茶用水', en: 'Water for the tea' }, options: ['軟水', '礦泉水', '由您建議'] }],
}

export const firstYes = { kind: 'threshold', code: 'approval', amount: 50_000_000, role: 'manager', validFrom: day(0), note: 'Two briefs of the spring were too large for one pair of eyes.' }

export const outing = { country: 'CN', day: fridayFrom(30), working: false, name: 'Agency outing', note: 'The office is closed; the producer on duty answers the phone.' }
export const inventory = { country: 'TW', day: fridayFrom(30), working: false, name: '公司盤點日', note: '辦公室休息，緊急事項請撥值班手機。' }

export const nextNotice = {
  validFrom: day(30),
  asksAgain: true,
  texts: {
    en: `Harbourline Events plans and runs events. We keep your name, how to reach you, your company and role, and what you say, agree and do in Convoke.

New from this day: for events with simultaneous interpreting we also keep which language you listen in, until thirty days after the event.

Only those who work on your events see it. We delete what the law does not ask us to keep when you leave or ask us to. Questions go to privacy@harbourline.example.`,
    'zh-Hans': `Harbourline Events 策划并执行活动。我们保存您的姓名、联系方式、公司和职务，以及您在 Convoke 中的发言、确认和操作。

本版新增：有同声传译的活动，我们还会保存您收听的语种，至活动结束后三十天为止。

只有负责您的活动的人员可以看到。法律未要求保存的内容，在您离开或提出要求时删除。如有疑问，请联系 privacy@harbourline.example。`,
    'zh-Hant': `Harbourline Events 企劃並執行活動。我們保存您的姓名、聯絡方式、公司與職稱，以及您在 Convoke 中的發言、確認與操作。

本版新增：設有同步口譯的活動，我們另會保存您收聽的語言，至活動結束後三十天為止。

只有負責您的活動的人員可以看到。法律未要求保存的內容，在您離開或提出要求時刪除。如有疑問，請聯絡 privacy@harbourline.example。`,
  },
}
