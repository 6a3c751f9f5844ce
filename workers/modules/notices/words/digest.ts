import type { Locale } from '../../../kernel/mail'

type Words = {
  subject(agency: string, count: number): string
  /** Over what is of no event and no client. */
  other(agency: string): string
  more(count: number): string
  button: string
  reason: string
}

/** The mail of the day; it speaks to staff and clients alike. */
export const digestWords: Record<Locale, Words> = {
  en: {
    subject: (agency, count) => (count === 1 ? `Today at ${agency}: 1 piece of news` : `Today at ${agency}: ${count} pieces of news`),
    other: (agency) => agency,
    more: (count) => `and ${count} more`,
    button: 'See all notices', reason: 'You get this mail because you chose to hear of these things once a day.',
  },
  'zh-Hans': {
    subject: (agency, count) => `${agency}每日摘要：${count} 条动态`,
    other: (agency) => agency,
    more: (count) => `另有 ${count} 条`,
    button: '查看全部通知', reason: '收到本邮件，是因为这些动态已设为每日汇总一次。',
  },
  'zh-Hant': {
    subject: (agency, count) => `${agency}每日摘要：${count} 則動態`,
    other: (agency) => agency,
    more: (count) => `另有 ${count} 則`,
    button: '檢視全部通知', reason: '收到本郵件，是因為這些動態已設為每日彙整一次。',
  },
}
