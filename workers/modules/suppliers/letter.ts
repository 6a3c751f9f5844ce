import { addMails, asLocale, mailBody, mailBrand, mailRow, senderOf, type Locale } from '../../kernel/mail/index'
import type { Heard, Listener } from '../../kernel/outbox/listener'
import { declined } from './news'

type Told = Heard & { email: string; locale: string; comment: string | null }
const isDeclined = (news: Heard): news is Told => news.kind === declined

const words: Record<Locale, (agency: string) => { subject: string; line: string; button: string; reason: string }> = {
  en: (agency) => ({ subject: `Your application to ${agency}`, line: `${agency} has read your application as a supplier and does not go on with it:`, button: 'How your data are kept', reason: `You get this mail because you applied on the page of ${agency}.` }),
  'zh-Hans': (agency) => ({ subject: `关于您向${agency}提交的供应商申请`, line: `${agency}已阅读您的供应商申请，暂不考虑合作：`, button: '查看隐私声明', reason: `您在${agency}的页面提交过供应商申请，因此收到此邮件。` }),
  'zh-Hant': (agency) => ({ subject: `關於您向${agency}提出的供應商申請`, line: `${agency}已閱讀您的供應商申請，暫不考慮合作：`, button: '查看隱私聲明', reason: `您在${agency}的頁面提出過供應商申請，因此收到這封信。` }),
}

/** Tells whoever applied from outside that it came to nothing, and why. */
export const mailApplicant: Listener = {
  name: 'applicant',
  hears: (kind) => kind === declined,
  async effects({ agency, agencyId, db, newId, now }, news) {
    if (!isDeclined(news)) return { writes: [], mails: [] }
    const locale = asLocale(news.locale)
    const { subject, line, button, reason } = words[locale](agency.name)
    const body = mailBody({ locale, title: subject, paragraphs: news.comment ? [line, news.comment] : [line], action: { label: button, url: `${news.origin}/privacy/${agency.slug}` }, reason, agency: agency.name, brand: mailBrand(agency, news.origin, locale) })
    const mail = mailRow({ id: newId('mail'), to: news.email, locale, kind: declined, ...senderOf(agency), subject, ...body }, now())
    return { writes: addMails(db, [{ agencyId, personId: null, ...mail }]), mails: [mail.id] }
  },
}
