import type { Locale } from '../../mail/rules/locale'
import type { When } from './entry'

type Facts = { what: string; when: string; where: string | null; agency: string }
type Letter = { subject: string; lines: (string | null)[] }
type Words = {
  invited(facts: Facts): Letter
  changed(facts: Facts): Letter
  off(facts: Facts): Letter
  button: string
  reason(agency: string): string
}

/** What the mails with an invitation say, in each language; no pronoun in Chinese, as it goes to everybody. */
export const words: Record<Locale, Words> = {
  en: {
    invited: ({ what, when, where }) => ({ subject: `Invitation: ${what}`, lines: ['Put it into your calendar: answer the invitation, or open the attached file.', when, where] }),
    changed: ({ what, when, where }) => ({ subject: `Changed: ${what}`, lines: ['What your calendar holds has changed. It now is:', when, where] }),
    off: ({ what, when }) => ({ subject: `Off your calendar: ${what}`, lines: ['You are no longer down for this. Your calendar takes it out when you open the attached file.', when] }),
    button: 'Open in Convoke',
    reason: (agency) => `You get this mail because ${agency} has put you down for it.`,
  },
  'zh-Hans': {
    invited: ({ what, when, where }) => ({ subject: `日程邀请：${what}`, lines: ['接受邀请或打开附件，即可加入日历。', when, where] }),
    changed: ({ what, when, where }) => ({ subject: `日程变更：${what}`, lines: ['日历中的安排有变，现为：', when, where] }),
    off: ({ what, when }) => ({ subject: `日程取消：${what}`, lines: ['不再参与此项安排。打开附件，日历会将其移除。', when] }),
    button: '在 Convoke 中打开',
    reason: (agency) => `${agency}安排了此项日程，因此发送本邮件。`,
  },
  'zh-Hant': {
    invited: ({ what, when, where }) => ({ subject: `行程邀請：${what}`, lines: ['接受邀請或開啟附件，即可加入行事曆。', when, where] }),
    changed: ({ what, when, where }) => ({ subject: `行程異動：${what}`, lines: ['行事曆中的安排已變更，現為：', when, where] }),
    off: ({ what, when }) => ({ subject: `行程取消：${what}`, lines: ['不再參與此項安排。開啟附件後，行事曆會將其移除。', when] }),
    button: '在 Convoke 中開啟',
    reason: (agency) => `${agency}安排了此項行程，因此寄出本郵件。`,
  },
}

/** Intl itself writes Chinese ranges in bare figures. */
function rangeOf(format: Intl.DateTimeFormat, start: Date, end: Date, locale: Locale) {
  if (locale === 'en') return format.formatRange(start, end)
  const [first, last] = [format.format(start), format.format(end)]
  return first === last ? first : `${first}至${last}`
}

/** When it is, as the reader's language writes it, with the zone that is meant. */
export function whenWords(when: When, locale: Locale) {
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }
  const format = 'from' in when
    ? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' })
    : new Intl.DateTimeFormat(locale, { ...shape, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: when.zone })
  const [start, end] = 'from' in when ? [when.from, when.to] : [when.startsAt, when.endsAt]
  return `${rangeOf(format, new Date(start), new Date(end), locale)} (${when.zone})`
}
