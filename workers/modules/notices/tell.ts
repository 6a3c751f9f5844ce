import { notices } from '../../../db/schema/agency/notices'
import { addMails } from '../../kernel/mail'
import { insertAll } from '../../kernel/outbox/insert-all'
import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import { digestsFor } from './digest'
import { letterFor } from './letter'
import { noticeFor } from './notice'
import { audience, type Told } from './rules/audience'
import { isKind, isNews } from './rules/kinds'
import { concernedBy, stopsOf, type Concerned } from './store'

/** Hears what happened, and tells everybody concerned: a notice for those who can sign in, and a mail in their language, now or with the others of the day. */
export const tellPeople: Listener = { name: 'notices', hears: isKind, effects }

async function effects(world: Earshot, heard: Heard): Promise<Effects> {
  const news = asTold(heard)
  const people = await concernedBy(world, news)
  const told = audience(news, people)
  const stops = isNews(news.kind) ? await stopsOf(world, news.kind) : new Map<string, never>()
  const how = ({ id }: Concerned) => stops.get(id) ?? 'at_once'

  const seen = news.kind === 'person.invited' ? [] : told.map((person) => noticeFor(world, news, person, people, how(person)))
  const letters = told.filter((person) => how(person) === 'at_once').flatMap((person) => letterFor(world, news, person, people) ?? [])
  const daily = told.filter((person) => how(person) === 'daily')
  return {
    writes: [...insertAll(world.db, notices, seen), ...addMails(world.db, letters), ...digestsFor(world, news, daily)],
    mails: letters.map(({ id }) => id),
  }
}

/** The payload is what the modules' news.ts said under this kind. */
const asTold = (news: Heard) => news as Heard & Told
