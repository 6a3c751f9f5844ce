import type { Locale } from '../../kernel/mail/index'

type Said = { subject: string; lines: string[]; button: string; reason: string }
type Facts = { agency: string; name: string; who: string }

/** The mail that asks somebody without an account for their answer. */
export const signingWords: Record<Locale, (facts: Facts) => Said> = {
  en: ({ agency, name, who }) => ({
    subject: `${who} asks for your agreement`,
    lines: [`${name}, ${who} has sent you a text of ${agency} that your company is to agree to. Read it, then agree or say what must change.`, 'No account is needed. The link is yours alone, holds for 14 days and takes one answer.'],
    button: 'Read and answer', reason: `You get this mail because ${who} entered your address at ${agency}. If it does not concern you, do nothing.`,
  }),
  'zh-Hans': ({ agency, name, who }) => ({
    subject: `${who}请您确认一份文件`,
    lines: [`${name}，${who}将${agency}的一份文件发给您，需贵公司确认。请查阅后确认，或说明需要修改之处。`, '无需注册账号。此链接仅供您本人使用，14 天内有效，只能答复一次。'],
    button: '查阅并答复', reason: `${who}在${agency}填写了您的邮箱，因此发送本邮件。如与您无关，请忽略。`,
  }),
  'zh-Hant': ({ agency, name, who }) => ({
    subject: `${who}請您確認一份文件`,
    lines: [`${name}，${who}將${agency}的一份文件寄給您，需貴公司確認。請查閱後確認，或說明需要修改之處。`, '不需註冊帳號。此連結僅供您本人使用，14 天內有效，只能回覆一次。'],
    button: '查閱並回覆', reason: `${who}在${agency}填寫了您的信箱，因此寄出本郵件。若與您無關，請略過。`,
  }),
}
