import { promises } from '../../../db/schema/agency/promises'
import { insertMany, telling, update, written, type Write, type Writer } from '../../kernel/commit'
import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import { agreedContent } from '../briefs/index'
import { promisesChanged } from './news'
import { carriedOver, promisedIn } from './rules/promised'
import { followEvent, promisedBy, type PromiseRecord } from './store'

/** Writes what an agreed version promises: lines keep their ids from version to version, and whoever owns what has changed is told. */
export const keepLedger: Listener = { name: 'promises', hears: (kind) => kind === 'brief.agreed', effects }

async function effects(world: Earshot, news: Heard): Promise<Effects> {
  const [briefId, number] = [news.subject.id, Number(news.version)]
  const [content, known] = await Promise.all([agreedContent(world, briefId, number), promisedBy(world, briefId)])
  if (!content || known.some(({ version }) => version >= number)) return { writes: [], mails: [] }

  const promised = promisedIn(content)
  const { fresh, same, changed, gone } = carriedOver(known, promised)
  const writer = writerOf(world, news)
  const place = { clientId: news.subject.clientId!, eventId: news.subject.eventId ?? null, briefId, version: number }
  const rank = (key: string) => promised.findIndex((one) => one.key === key)
  const writes: Write[] = [
    ...inHundreds(fresh).flatMap((some) => insertMany(writer, promises, some.map(({ key, value }) => newPromise(writer, place, { key, value, sort: rank(key) })))),
    ...same.map((one) => update(writer, promises, one, { version: number, sort: rank(one.key) })),
    ...changed.map(({ promise, value }) => update(writer, promises, promise, { version: number, sort: rank(promise.key), value, valueBefore: promise.value, ...reopened(promise) })),
    ...gone.map((one) => update(writer, promises, one, { version: number, state: 'dropped', settledAt: world.now(), dropAskedAt: null, dropAskedBy: null })),
  ]
  const tell = telling(writer, owners(changed.map(({ promise }) => promise)).map((one) => promisesChanged(one.first, { ...one, title: String(news.title) })), news.origin)
  return {
    writes: [...written(writer, 'promise.carry', writes), followEvent(world, briefId), ...tell.writes],
    mails: [], news: tell.ids,
  }
}

type Line = { key: string; value: unknown; sort: number }
const newPromise = (writer: Writer, place: object & { clientId: string; eventId: string | null; briefId: string; version: number }, line: Line) => ({
  id: writer.newId('promise'), ...place, ...line, valueBefore: null, ownerId: null, state: 'open' as const, reason: null, evidence: null, fileId: null, settledAt: null, dropAskedAt: null, dropAskedBy: null, linked: 0, nextDue: null,
})

/** What has changed is owed again, whatever was said of it before. */
const reopened = ({ state }: PromiseRecord) =>
  ({ state: state === 'dropped' ? ('open' as const) : ('changed' as const), reason: null, evidence: null, fileId: null, settledAt: null, dropAskedAt: null, dropAskedBy: null })

const writerOf = ({ agencyId, db, now, newId }: Earshot, { id }: Heard): Writer => ({ agencyId, db, now, newId, actor: { kind: 'system', id: null, name: 'promises' }, requestId: id })

function owners(changed: PromiseRecord[]) {
  const owned = changed.filter(({ ownerId }) => ownerId)
  return [...new Set(owned.map(({ ownerId }) => ownerId!))].map((ownerId) => {
    const theirs = owned.filter((one) => one.ownerId === ownerId)
    return { ownerId, first: theirs[0]!, count: theirs.length }
  })
}

const inHundreds = <Item>(items: Item[]) => Array.from({ length: Math.ceil(items.length / 100) }, (_, chunk) => items.slice(chunk * 100, (chunk + 1) * 100))
