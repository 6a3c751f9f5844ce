import { asLocale, mailBody, mailBrand, mailRow, senderOf } from '../../kernel/mail'
import type { Earshot, Heard } from '../../kernel/outbox/listener'
import { openLink } from '../../kernel/rules/open-link'
import { audienceOf } from '../../kernel/rules/roles'
import { shownName } from '../../kernel/rules/names'
import type { Reader } from './deputies'
import { detailsOf } from './details'
import { factsFrom } from './facts'
import type { Told } from './rules/audience'
import { shownDay } from './rules/days'
import { isNews } from './rules/kinds'
import { leadsTo, noticesPath } from './rules/paths'
import type { Concerned } from './store'
import { say } from './words'
import { sayActing } from './words/acting'

type News = Heard & Told

/** One person's mail about this news, as a row; null where nobody of their kind is told of it. */
export function letterFor(world: Earshot, news: News, { person: reader, actsFor }: Reader, { people, replyTo = null }: { people: Concerned[]; replyTo?: string | null }) {
  const { agency } = world
  const locale = asLocale(reader.locale)
  const audience = audienceOf(reader.role)
  const said = say(news.kind, audience, locale, factsFor(world, news, reader, people))
  if (!said) return null

  const link = (path: string) => openLink(news.origin, agency.slug, path)
  const url = news.kind === 'person.invited' ? `${news.origin}/invitations/${String(news.token)}` : link(leadsTo(audience, news))
  const stopUrl = isNews(news.kind) ? link(noticesPath(audience)) : null
  const acting = actsFor ? sayActing(locale, shownName(actsFor.person, locale), shownDay(actsFor.until, locale, world.now().slice(0, 10))) : null
  const body = mailBody({
    locale, title: said.subject, paragraphs: [acting, ...said.lines].filter((line) => line !== null), action: { label: said.button, url }, reason: said.reason, agency: agency.name,
    brand: mailBrand(agency, news.origin, locale), stopUrl, answerable: replyTo !== null,
  })
  const mail = { id: world.newId('mail'), to: reader.email, locale, kind: news.kind, ...senderOf(agency), ...(replyTo && { replyTo }), subject: said.subject, stopUrl, ...body }
  return { agencyId: agency.id, personId: reader.id, ...mailRow(mail, world.now()) }
}

function factsFor({ agency, now }: Earshot, news: News, reader: Concerned, people: Concerned[]) {
  const locale = asLocale(reader.locale)
  const nameOf = (id: string | null | undefined) => {
    const person = people.find((one) => one.id === id)
    return person ? shownName(person, locale) : null
  }
  return factsFrom(detailsOf(news), { who: nameOf(news.actorId) ?? news.signer ?? agency.name, agency: agency.name, coordinator: nameOf(news.coordinatorId), locale, zone: reader.zone ?? agency.zone, now: now() })
}
