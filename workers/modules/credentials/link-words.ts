import type { Locale } from '../../kernel/mail/index'

type Said = { subject: string; lines: string[]; button: string; reason: string }
type Facts = { agency: string; name: string; who: string; title: string }

/** The mail that asks somebody without an account for a paper. */
export const paperLinkWords: Record<Locale, (facts: Facts) => Said> = {
  en: ({ agency, name, who, title }) => ({
    subject: `${who} asks you for a document: ${title}`,
    lines: [`${name}, ${who} asks you to send “${title}” to ${agency}.`, 'No account is needed. The link is yours alone, holds for 7 days and takes the document once.'],
    button: 'Send the document', reason: `You get this mail because ${who} entered your address at ${agency}. If it does not concern you, do nothing.`,
  }),
  'zh-Hans': ({ agency, name, who, title }) => ({
    subject: `${who}请您提交文件：${title}`,
    lines: [`${name}，${who}请您向${agency}提交“${title}”。`, '无需注册账号。此链接仅供您本人使用，7 天内有效，只能提交一次。'],
    button: '提交文件', reason: `${who}在${agency}填写了您的邮箱，因此发送本邮件。如与您无关，请忽略。`,
  }),
  'zh-Hant': ({ agency, name, who, title }) => ({
    subject: `${who}請您提交文件：${title}`,
    lines: [`${name}，${who}請您向${agency}提交「${title}」。`, '不需註冊帳號。此連結僅供您本人使用，7 天內有效，只能提交一次。'],
    button: '提交文件', reason: `${who}在${agency}填寫了您的電子郵件，因此寄出這封信。若與您無關，請略過。`,
  }),
}
