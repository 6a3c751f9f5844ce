import type { Earshot, Heard } from '../../kernel/outbox/listener'
import { audienceOf } from '../../kernel/rules/roles'
import { shownName } from '../../kernel/rules/names'
import type { Reader } from './deputies'
import { detailsOf } from './details'
import type { Told } from './rules/audience'
import { isComment, type Choice } from './rules/kinds'
import type { Concerned } from './store'
import { leadsTo } from './rules/paths'

/** One person's notice of this news. The sentence is made where it is read, in the language it is read in. */
export function noticeFor(world: Earshot, news: Heard & Told, { person: reader, actsFor }: Reader, people: Concerned[], how: Choice) {
  // What was said is not repeated: it may be edited or withdrawn where it stands.
  const { text, ...details } = detailsOf(news)
  const actor = people.find(({ id }) => id === news.actorId)
  const { kind, id, clientId = null, eventId = null } = news.subject
  return {
    agencyId: world.agencyId,
    id: world.newId('notice'),
    revision: 1,
    createdAt: world.now(),
    clientId,
    eventId,
    personId: reader.id,
    kind: news.kind,
    actorId: news.actorId,
    subjectKind: kind,
    subjectId: id,
    path: leadsTo(audienceOf(reader.role), news),
    details: {
      ...details, ...(text && !isComment(news.kind) && { text }),
      ...(actsFor && { actsFor: shownName(actsFor.person, reader.locale), awayUntil: actsFor.until }), who: actor ? shownName(actor, reader.locale) : (news.signer ?? world.agency.name),
    },
    readAt: null,
    newsId: news.id,
    digest: how === 'daily' ? ('waiting' as const) : null,
  }
}
