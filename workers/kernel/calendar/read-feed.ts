import type { Context } from 'hono'
import type { Ctx } from '../ctx'
import { after, hours } from '../clock'
import { shard } from '../db'
import { sha256 } from '../hash'
import type { App } from '../http/app-env'
import { actorOf, world } from '../http/ctx-of'
import { asLocale, type Locale } from '../mail/rules/locale'
import { notFound, tooMany } from '../refusal'
import { subjectById } from '../subjects'
import { openLink } from '../rules/open-link'
import { calendarText } from './rules/calendar'
import type { When } from './rules/entry'
import { uidOf } from './rules/uid'
import { agencyById, feedByHash, writeRead } from './store'

/** One thing of a module as a feed shows it. */
export type FeedEntry = { id: string; revision: number; what: string; when: When; where: string | null; about: string | null; path: string; busy: boolean; tentative?: boolean }
/** What a module gives to its reader's calendar: of one event, or all that is the reader's own, in their language where it is in words of the product. */
export type FeedSource = (ctx: Ctx, asked: { eventId: string | null; language: Locale }) => Promise<FeedEntry[]>

/**
 * What a calendar program reads at a secret address: as much as its owner may see at this moment, in their role and scope of today.
 * @throws 404 for what was revoked or never was, for whoever has left, and for an event its owner may no longer see
 */
export async function readFeed(c: Context<App>, sources: FeedSource[], { agencyId, token }: { agencyId: string; token: string }) {
  const hash = await sha256(token)
  const { success } = (await c.env.FLOOD?.limit({ key: `feed ${hash}` })) ?? { success: true }
  if (!success) throw tooMany(60)
  const agency = await agencyById(c.var.directory, agencyId)
  const found = agency && (await feedByHash(shard(c.env, agency.shard), agencyId, hash))
  if (!agency || !found) throw notFound()
  const { feed, owner } = found

  const ctx: Ctx = { agencyId, agency, actor: actorOf(owner, { userId: '', token: null }), ...world(c, agency), once: null }
  const event = feed.eventId ? await subjectById(ctx, 'event', feed.eventId) : null
  const given = await Promise.all(sources.map((source) => source(ctx, { eventId: feed.eventId, language: asLocale(owner.locale) })))
  // Programs come every few minutes: to the hour is near enough, and spares the writes.
  if (!feed.lastReadAt || feed.lastReadAt < after(c.var.now, -1 * hours)) await writeRead(ctx, feed.id)

  const entries = given.flat().map(({ id, revision, path, ...entry }) =>
    ({ ...entry, uid: uidOf(agencyId, id), sequence: revision - 1, link: openLink(ctx.origin, agency.slug, path) }))
  const written = (stamp: string) => calendarText({ method: 'PUBLISH', language: owner.locale, stamp, name: event ? `${event.title} · ${agency.name}` : agency.name, entries })
  // The stamp is the moment of reading, so it is left out of what tells one state from another.
  return { text: written(ctx.now()), etag: `W/"${await sha256(written('1970-01-01T00:00:00.000Z'))}"` }
}
