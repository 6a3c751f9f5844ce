import type { Agency } from '../kernel/ctx'
import type { Locale } from '../kernel/mail/index'
import type { Door } from './door'
import { outsideLetter, type OutsideWords } from './enquiry-letter'

const words: Record<Locale, OutsideWords> = {
  en: (agency, text) => ({
    subject: `Send your application to ${agency}`,
    paragraphs: [`One more step: press the button, and ${agency} reads your application as a supplier. The link works for 24 hours.`, text],
    label: 'Send it',
    reason: `Somebody, most likely you, applied on the page of ${agency} with your address. If it was not you, do not open the link, and nothing is sent.`,
  }),
  'zh-Hans': (agency, text) => ({
    subject: `将您的供应商申请发送给${agency}`,
    paragraphs: [`还差一步：点击按钮，${agency}即可看到您的供应商申请。链接 24 小时内有效。`, text],
    label: '确认发送',
    reason: `有人（很可能是您本人）在${agency}的页面上用您的邮箱提交了供应商申请。如果不是您本人，请勿打开链接，系统不会发送任何内容。`,
  }),
  'zh-Hant': (agency, text) => ({
    subject: `將您的供應商申請傳送給${agency}`,
    paragraphs: [`還差一步：按下按鈕，${agency}就會看到您的供應商申請。連結 24 小時內有效。`, text],
    label: '確認傳送',
    reason: `有人（很可能是您本人）在${agency}的頁面上用您的電子郵件地址提出了供應商申請。如果不是您本人，請勿開啟連結，系統不會傳送任何內容。`,
  }),
}

/** The mail that proves an applicant's address. */
export const applicationLetter = (door: Door, agency: Agency, to: { to: string; locale: string; url: string; text: string }) => outsideLetter(door, agency, { kind: 'application.confirm', words, ...to })
