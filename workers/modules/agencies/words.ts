import type { Locale } from '../../kernel/mail/index'

type Said = { subject: string; lines: string[]; button: string; reason: string }

/** The mail that asks an address whether it takes the answers to an agency's mails. */
export const replyAddressWords: Record<Locale, (agency: string) => Said> = {
  en: (agency) => ({
    subject: `Take the answers to ${agency}’s mails here?`,
    lines: [`${agency} wants answers to its mails to come to this address. Once you confirm, they do. The link holds for 24 hours.`],
    button: 'Confirm the address', reason: `You get this mail because ${agency} entered this address. If you do not confirm, nothing changes.`,
  }),
  'zh-Hans': (agency) => ({
    subject: `确认由此邮箱接收对${agency}邮件的回复`,
    lines: [`${agency}希望对其邮件的回复寄到此邮箱。确认后即生效。链接 24 小时内有效。`],
    button: '确认邮箱', reason: `${agency}填写了此邮箱，因此发送本邮件。不确认则不作任何更改。`,
  }),
  'zh-Hant': (agency) => ({
    subject: `確認由此信箱接收對${agency}郵件的回覆`,
    lines: [`${agency}希望對其郵件的回覆寄到此信箱。確認後即生效。連結 24 小時內有效。`],
    button: '確認信箱', reason: `${agency}填寫了此信箱，因此寄出本郵件。不確認則不作任何變更。`,
  }),
}
