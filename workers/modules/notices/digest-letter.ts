import { asLocale, mailBody, mailBrand, mailRow, senderOf, type Locale } from '../../kernel/mail'
import type { Earshot } from '../../kernel/outbox/listener'
import { openLink } from '../../kernel/rules/open-link'
import { audienceOf } from '../../kernel/rules/roles'
import { factsFrom } from './facts'
import { grouped, type Group } from './rules/digest'
import { isKind } from './rules/kinds'
import { groupPath, noticesPath } from './rules/paths'
import { namesOf, type Concerned, type NoticeRow } from './store'
import { say } from './words'
import { digestWords } from './words/digest'

/** So much of one event or client is said in the mail; the rest is counted, and stands in the product. */
const mostLines = 20

/** The mail of the day, as a row: what happened, by event and client, each with its link. */
export async function digestLetter(world: Earshot, reader: Concerned, news: NoticeRow[], origin: string) {
  const { agency } = world
  const locale = asLocale(reader.locale)
  const audience = audienceOf(reader.role)
  const words = digestWords[locale]
  const groups = grouped(news)
  const names = await namesOf(world, groups)
  const link = (path: string) => openLink(origin, agency.slug, path)
  const shown = groups.map((group) => ({
    title: (group.id && names.get(group.id)) ?? words.other(agency.name),
    url: link(groupPath(audience, group)),
    lines: linesOf(world, group, reader, locale),
  }))

  const subject = words.subject(agency.name, news.length)
  const stopUrl = link(noticesPath(audience))
  const body = mailBody({ locale, title: subject, paragraphs: [], groups: shown, action: { label: words.button, url: stopUrl }, reason: words.reason, agency: agency.name, brand: mailBrand(agency, origin, locale), stopUrl })
  const mail = { id: world.newId('mail'), to: reader.email, locale, kind: 'digest', ...senderOf(agency), subject, stopUrl, ...body }
  return { agencyId: agency.id, personId: reader.id, ...mailRow(mail, world.now()) }
}

/** Each line is what the subject of its own mail would have been. */
function linesOf({ agency, now }: Earshot, { news }: Group<NoticeRow>, { role, zone }: Concerned, locale: Locale) {
  const lines = news.slice(0, mostLines).flatMap(({ kind, details }) => {
    const facts = factsFrom(details, { who: details.who ?? agency.name, agency: agency.name, locale, zone: zone ?? agency.zone, now: now() })
    const said = isKind(kind) ? say(kind, audienceOf(role), locale, facts) : null
    return said ? [said.subject] : []
  })
  return news.length > mostLines ? [...lines, digestWords[locale].more(news.length - mostLines)] : lines
}
