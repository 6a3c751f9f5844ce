import { notices } from '../../../db/schema/agency/notices'
import { addMails } from '../../kernel/mail'
import { insertAll } from '../../kernel/outbox/insert-all'
import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import { addPushes } from '../../kernel/push'
import { withDeputies, type Reader } from './deputies'
import { digestsFor } from './digest'
import { letterFor } from './letter'
import { noticeFor } from './notice'
import { pushesFor } from './push'
import { audience, type Told } from './rules/audience'
import { isKind, isNews } from './rules/kinds'
import { concernedBy, stopsOf } from './store'

/** Hears what happened, and tells everybody concerned: a notice for those who can sign in, and a mail in their language, now or with the others of the day. */
export const tellPeople: Listener = { name: 'notices', hears: isKind, effects }

async function effects(world: Earshot, heard: Heard): Promise<Effects> {
  const news = asTold(heard)
  const people = await concernedBy(world, news)
  const told = await withDeputies(world, news, audience(news, people))
  const stops = isNews(news.kind) ? await stopsOf(world, news.kind) : new Map<string, never>()
  const how = ({ person }: Reader) => stops.get(person.id) ?? 'at_once'

  const seen = news.kind === 'person.invited' ? [] : told.map((one) => noticeFor(world, news, one, people, how(one)))
  const now = told.filter((one) => how(one) === 'at_once')
  const letters = now.flatMap((one) => letterFor(world, news, one, people) ?? [])
  const pushed = news.kind === 'person.invited' ? [] : await pushesFor(world, news, now.map(({ person }) => person))
  const daily = told.filter((one) => how(one) === 'daily').map(({ person }) => person)
  return {
    writes: [...insertAll(world.db, notices, seen), ...addMails(world.db, letters), ...addPushes(world.db, pushed, world.now()), ...digestsFor(world, news, daily)],
    mails: letters.map(({ id }) => id),
    pushes: pushed.map(({ id }) => id),
  }
}

/** The payload is what the modules' news.ts said under this kind. */
const asTold = (news: Heard) => news as Heard & Told
