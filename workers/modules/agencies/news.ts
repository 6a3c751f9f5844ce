import type { News } from '../../kernel/commit'
import { addMails, mailBody, mailBrand, mailRow, senderOf, type Locale } from '../../kernel/mail/index'
import type { Heard, Listener } from '../../kernel/outbox/listener'
import { agencyRecord, copyToDirectory } from './store'
import { replyAddressWords } from './words'

const changed = 'agency.changed'
const asked = 'reply_address.asked'

export const agencyChanged = ({ id }: { id: string }): News => ({ kind: changed, subject: { kind: 'agency', id } })

/** The token goes into the mail, and is forgotten with it. */
export const replyAddressAsked = ({ id, email }: { id: string; email: string }, { token, locale }: { token: string; locale: Locale }): News =>
  ({ kind: asked, subject: { kind: 'reply_address', id }, email, token, locale })

/** Repeats the agency's facts in the directory, should the change itself not have come to it. */
export const repeatFacts: Listener = {
  name: 'directory',
  hears: (kind) => kind === changed,
  async effects(world) {
    const record = await agencyRecord(world)
    if (record) await copyToDirectory(world.directory, record)
    return { writes: [], mails: [] }
  },
}

type Asked = Heard & { email: string; token: string; locale: Locale }
const isAsked = (news: Heard): news is Asked => news.kind === asked

/** Asks an address whether it takes the answers to the agency's mails. */
export const mailReplyAddress: Listener = {
  name: 'reply address',
  hears: (kind) => kind === asked,
  async effects({ agency, agencyId, db, newId, now }, news) {
    if (!isAsked(news)) return { writes: [], mails: [] }
    const { email, token, locale, origin } = news
    const { subject, lines, button, reason } = replyAddressWords[locale](agency.name)
    const url = `${origin}/reply-address/${agency.slug}/${token}`
    const body = mailBody({ locale, title: subject, paragraphs: lines, action: { label: button, url }, reason, agency: agency.name, brand: mailBrand(agency, origin, locale) })
    const mail = mailRow({ id: newId('mail'), to: email, locale, kind: asked, from: senderOf(agency).from, subject, ...body }, now())
    return { writes: addMails(db, [{ agencyId, personId: null, ...mail }]), mails: [mail.id] }
  },
}
