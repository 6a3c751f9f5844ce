import type { News } from '../../kernel/commit'
import { addMails, asLocale, mailBody, mailBrand, mailRow, senderOf } from '../../kernel/mail/index'
import type { Heard, Listener } from '../../kernel/outbox/listener'
import type { LinkRow } from './link-store'
import { signingWords } from './words'

const sent = 'signing.sent'

type Link = Pick<LinkRow, 'id' | 'clientId' | 'eventId' | 'email' | 'name' | 'locale'>

/** The token goes into the mail, and is forgotten with it. `sender` as the reader is to know them. */
export const signingSent = ({ id, clientId, eventId, email, name, locale }: Link, { token, sender, note }: { token: string; sender: string; note: string | null }): News =>
  ({ kind: sent, subject: { kind: 'signing', id, clientId, eventId }, email, name, locale, token, sender, note })

type Told = Heard & { email: string; name: string; locale: string; token: string; sender: string; note: string | null }
const isSent = (news: Heard): news is Told => news.kind === sent

/** Brings the link to whoever is to answer. The mail names neither the event nor the client: it may be read over a shoulder, or passed on. */
export const mailSigningLink: Listener = {
  name: 'signing link',
  hears: (kind) => kind === sent,
  async effects({ agency, agencyId, db, newId, now }, news) {
    if (!isSent(news)) return { writes: [], mails: [] }
    const { email, name, token, sender, note, origin } = news
    const locale = asLocale(news.locale)
    const { subject, lines, button, reason } = signingWords[locale]({ agency: agency.name, name, who: sender })
    const url = `${origin}/sign/${agency.slug}/${token}`
    const body = mailBody({ locale, title: subject, paragraphs: note ? [...lines, note] : lines, action: { label: button, url }, reason, agency: agency.name, brand: mailBrand(agency, origin, locale) })
    const mail = mailRow({ id: newId('mail'), to: email, locale, kind: sent, ...senderOf(agency), subject, ...body }, now())
    return { writes: addMails(db, [{ agencyId, personId: null, ...mail }]), mails: [mail.id] }
  },
}
