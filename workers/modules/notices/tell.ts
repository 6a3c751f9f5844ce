import { notices } from '../../../db/schema/agency/notices'
import { addMails } from '../../kernel/mail'
import { insertAll } from '../../kernel/outbox/insert-all'
import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import { letterFor } from './letter'
import { noticeFor } from './notice'
import { audience, type Told } from './rules/audience'
import { isKind, isStoppable } from './rules/kinds'
import { concernedBy, whoStopped } from './store'

/** Hears what happened, and tells everybody concerned: a notice for those who can sign in, a mail in their language. */
export const tellPeople: Listener = { name: 'notices', hears: isKind, effects }

async function effects(world: Earshot, heard: Heard): Promise<Effects> {
  const news = asTold(heard)
  const people = await concernedBy(world, news)
  const told = audience(news, people)
  const stopped = isStoppable(news.kind) ? await whoStopped(world, news.kind) : []

  const seen = news.kind === 'person.invited' ? [] : told.map((person) => noticeFor(world, news, person, people))
  const letters = told.filter(({ id }) => !stopped.includes(id)).flatMap((person) => letterFor(world, news, person, people) ?? [])
  return { writes: [...insertAll(world.db, notices, seen), ...addMails(world.db, letters)], mails: letters.map(({ id }) => id) }
}

/** The payload is what the modules' news.ts said under this kind. */
const asTold = (news: Heard) => news as Heard & Told
