import { ownName } from '../rules/names'
import { asLocale, mailBody, mailBrand, mailRow, senderOf } from '../mail'
import type { Earshot } from '../outbox/listener'
import { openLink } from '../rules/open-link'
import type { Calling } from './rules/callings'
import { uidOf } from './rules/uid'
import { whenWords, words } from './rules/words'

export type Guest = { id: string; email: string; locale: string; family: string; given: string; latin: string | null; clientId: string | null }
type About = { origin: string; subject: { kind: string; id: string }; path: string }

/** One person's mail with the invitation, its change or its end, as a row. */
export function callingMail({ agency, newId, now }: Earshot, { origin, subject, path }: About, { method, sequence, said, first }: Calling, guest: Guest) {
  const locale = asLocale(guest.locale)
  const { invited, changed, off, button, reason } = words[locale]
  const letter = (method === 'CANCEL' ? off : first ? invited : changed)({ ...said, when: whenWords(said.when, locale), agency: agency.name })
  const url = openLink(origin, agency.slug, method === 'CANCEL' ? '/' : path)

  const body = mailBody({
    locale, title: letter.subject, paragraphs: letter.lines.filter((line) => line !== null), action: { label: button, url }, reason: reason(agency.name), agency: agency.name,
    brand: mailBrand(agency, origin, locale), stopUrl: null,
  })
  const calendar = {
    method, language: locale, stamp: now(), guest: ownName(guest),
    entry: { ...said, uid: uidOf(agency.id, subject.id), sequence, about: null, link: url, busy: true },
  }
  const mail = { id: newId('mail'), to: guest.email, locale, kind: `appointment.${method.toLowerCase()}`, ...senderOf(agency), subject: letter.subject, calendar, ...body }
  return { agencyId: agency.id, personId: guest.id, ...mailRow(mail, now()) }
}
