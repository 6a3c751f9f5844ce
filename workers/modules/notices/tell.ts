import { notices } from '../../../db/schema/agency/notices'
import { addMails } from '../../kernel/mail'
import { insertAll } from '../../kernel/outbox/insert-all'
import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import { addPushes } from '../../kernel/push'
import { addReplyAddresses, messageStands, newReplyAddress } from '../threads/index'
import { withDeputies, type Reader } from './deputies'
import { digestsFor } from './digest'
import { letterFor } from './letter'
import { noticeFor } from './notice'
import { pushesFor } from './push'
import { audience, type Told } from './rules/audience'
import { isAnswerable, isKind, isNews } from './rules/kinds'
import { concernedBy, stopsOf, type Concerned } from './store'

/** Hears what happened, and tells everybody concerned: a notice for those who can sign in, and a mail in their language, now or with the others of the day. */
export const tellPeople: Listener = { name: 'notices', hears: isKind, effects }

async function effects(world: Earshot, heard: Heard): Promise<Effects> {
  const news = asTold(heard)
  if (news.messageId && !(await messageStands(world, news.messageId))) return { writes: [], mails: [] }
  const people = await concernedBy(world, news)
  const told = await withDeputies(world, news, audience(news, people))
  const stops = isNews(news.kind) ? await stopsOf(world, news.kind) : new Map<string, never>()
  const how = ({ person }: Reader) => stops.get(person.id) ?? 'at_once'

  const seen = news.kind === 'person.invited' ? [] : told.map((one) => noticeFor(world, news, one, people, how(one)))
  const now = told.filter((one) => how(one) === 'at_once')
  const post = await Promise.all(now.map((one) => posted(world, news, one, people)))
  const letters = post.flatMap(({ letter }) => letter ?? [])
  const places = post.flatMap(({ place }) => place ?? [])
  const pushed = news.kind === 'person.invited' ? [] : await pushesFor(world, news, now.map(({ person }) => person))
  const daily = told.filter((one) => how(one) === 'daily').map(({ person }) => person)
  return {
    writes: [
      ...insertAll(world.db, notices, seen), ...addMails(world.db, letters), ...addReplyAddresses(world, places), ...addPushes(world.db, pushed, world.now()), ...digestsFor(world, news, daily),
    ],
    mails: letters.map(({ id }) => id),
    pushes: pushed.map(({ id }) => id),
    told: seen.map(({ personId }) => personId),
  }
}

/** One person's mail, with an address of their own to answer to where an answer has a place. */
async function posted(world: Earshot, news: Heard & Told, reader: Reader, people: Concerned[]) {
  const reply = news.threadId && isAnswerable(news.kind) ? await newReplyAddress(world, { threadId: news.threadId, personId: reader.person.id }) : null
  const letter = letterFor(world, news, reader, { people, replyTo: reply?.address })
  return { letter, place: letter && reply ? reply.row : null }
}

/** The payload is what the modules' news.ts said under this kind. */
const asTold = (news: Heard) => news as Heard & Told
