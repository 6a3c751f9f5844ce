import { addMails } from '../../kernel/mail'
import type { Earshot, Effects, Heard, Listener, Statement } from '../../kernel/outbox/listener'
import { appoint, reappoint } from '../../kernel/reminders'
import { digestLetter } from './digest-letter'
import { maySee } from './rules/audience'
import { nextDigestAt } from './rules/digest'
import { digestTold, personBy, stopsOfPerson, waitingFor, type Concerned } from './store'

const due = 'digest.due'

/** The mail of the day of these readers is set for their next morning, unless it is already. */
export function digestsFor(world: Earshot, { origin }: Heard, readers: Concerned[]): Statement[] {
  return appoint(world, readers.map(({ id, zone }) => ({
    thingId: id, news: { kind: due, subject: { kind: 'person', id } }, at: nextDigestAt(zone ?? world.agency.zone, world.now()), origin,
  })))
}

/** In the morning, one mail of all that waits; of what its reader may see by now, and never an empty one. */
export const sendDigest: Listener = { name: 'digest', hears: (kind) => kind === due, effects: tellTheDay }

async function tellTheDay(world: Earshot, { subject, origin }: Heard): Promise<Effects> {
  const [reader, waiting, stops] = await Promise.all([personBy(world, subject.id), waitingFor(world, subject.id), stopsOfPerson(world, subject.id)])
  const wanted = waiting.filter(({ kind }) => !stops.some((stop) => stop.kind === kind && stop.instead === 'off'))
  const news = reader?.state === 'active' ? wanted.filter((row) => maySee({ kind: row.subjectKind, id: row.subjectId, clientId: row.clientId, eventId: row.eventId }, reader)) : []
  const letters = reader && news.length > 0 ? [await digestLetter(world, reader, news, origin)] : []
  return { writes: [...addMails(world.db, letters), digestTold(world, waiting.map(({ id }) => id))], mails: letters.map(({ id }) => id) }
}

/** Whoever moves to another zone has their morning there. */
export const moveDigest: Listener = {
  name: 'digest_zone',
  hears: (kind) => kind === 'person.moved',
  async effects(world, { subject }) {
    const reader = await personBy(world, subject.id)
    if (!reader) return { writes: [], mails: [] }
    return { writes: [reappoint(world, { thingId: reader.id, kind: due, at: nextDigestAt(reader.zone ?? world.agency.zone, world.now()) })], mails: [] }
  },
}
