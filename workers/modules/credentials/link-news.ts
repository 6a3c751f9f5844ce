import type { News } from '../../kernel/commit'
import { addMails, asLocale, mailBody, mailBrand, mailRow, senderOf } from '../../kernel/mail/index'
import type { Heard, Listener } from '../../kernel/outbox/listener'
import { paperLinkWords } from './link-words'
import type { Names } from './rules/kinds'

const sent = 'paper_link.sent'

type To = { id: string; email: string; name: string; locale: string }
type Said = { token: string; sender: string; note: string | null; names: Names }

/** The token goes into the mail, and is forgotten with it. */
export const paperLinkSent = ({ id, email, name, locale }: To, { names, ...said }: Said): News =>
  ({ kind: sent, subject: { kind: 'paper_link', id }, email, name, locale, title: names[asLocale(locale)] ?? Object.values(names)[0], ...said })

type Told = Heard & { email: string; name: string; locale: string; title: string; token: string; sender: string; note: string | null }
const isSent = (news: Heard): news is Told => news.kind === sent

/** Brings the link to whoever is to send the paper. */
export const mailPaperLink: Listener = {
  name: 'paper link',
  hears: (kind) => kind === sent,
  async effects({ agency, agencyId, db, newId, now }, news) {
    if (!isSent(news)) return { writes: [], mails: [] }
    const { email, name, title, token, sender, note, origin } = news
    const locale = asLocale(news.locale)
    const { subject, lines, button, reason } = paperLinkWords[locale]({ agency: agency.name, name, who: sender, title })
    const body = mailBody({ locale, title: subject, paragraphs: note ? [...lines, note] : lines, action: { label: button, url: `${origin}/papers/${agency.slug}/${token}` }, reason, agency: agency.name, brand: mailBrand(agency, origin, locale) })
    const mail = mailRow({ id: newId('mail'), to: email, locale, kind: sent, ...senderOf(agency), subject, ...body }, now())
    return { writes: addMails(db, [{ agencyId, personId: null, ...mail }]), mails: [mail.id] }
  },
}
