import type { Agency } from '../kernel/ctx'
import { asLocale, mailBody, mailBrand, mailRow, senderOf, type Locale } from '../kernel/mail/index'
import type { Door } from './door'

type Words = { subject: string; paragraphs: string[]; label: string; reason: string }

/** What a mail says that proves an address: to which agency, and what was written. */
export type OutsideWords = (agency: string, text: string) => Words

const words: Record<Locale, OutsideWords> = {
  en: (agency, wish) => ({
    subject: `Send your wish to ${agency}`,
    paragraphs: [`One more step: press the button, and ${agency} reads what you wrote. The link works for 24 hours.`, wish],
    label: 'Send it',
    reason: `Somebody, most likely you, wrote this on the page of ${agency} with your address. If it was not you, do not open the link, and nothing is sent.`,
  }),
  'zh-Hans': (agency, wish) => ({
    subject: `将您的需求发送给${agency}`,
    paragraphs: [`还差一步：点击按钮，${agency}即可看到您填写的内容。链接 24 小时内有效。`, wish],
    label: '确认发送',
    reason: `有人（很可能是您本人）在${agency}的页面上用您的邮箱填写了以上内容。如果不是您本人，请勿打开链接，系统不会发送任何内容。`,
  }),
  'zh-Hant': (agency, wish) => ({
    subject: `將您的需求傳送給${agency}`,
    paragraphs: [`還差一步：按下按鈕，${agency}就會看到您填寫的內容。連結 24 小時內有效。`, wish],
    label: '確認傳送',
    reason: `有人（很可能是您本人）在${agency}的頁面上用您的電子郵件地址填寫了以上內容。如果不是您本人，請勿開啟連結，系統不會傳送任何內容。`,
  }),
}

/** So much of what was written is repeated. */
const longest = 500

type To = { to: string; locale: string; url: string }

export const enquiryLetter = (door: Door, agency: Agency, { wish, ...to }: To & { wish: string }) => outsideLetter(door, agency, { kind: 'enquiry.confirm', words, text: wish, ...to })

/** The mail that proves an address, in the agency's name and looks; written in the batch of what it speaks of. */
export function outsideLetter(door: Door, agency: Agency, { to, locale: asked, url, text, kind, words: all }: To & { text: string; kind: string; words: Record<Locale, OutsideWords> }) {
  const locale = asLocale(asked)
  const { subject, paragraphs, label, reason } = all[locale](agency.name, text.length > longest ? `${text.slice(0, longest)}…` : text)
  const body = mailBody({ locale, title: subject, paragraphs, action: { label, url }, reason, agency: agency.name, brand: mailBrand(agency, door.origin, locale) })
  return mailRow({ id: door.newId('mail'), to, locale, kind, ...senderOf(agency), subject, ...body }, door.now())
}
