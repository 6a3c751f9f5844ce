import type { Ctx } from '../ctx'
import { commit, insert, remove } from '../commit'
import { sha256, newToken } from '../hash'
import { notFound } from '../refusal'
import { feeds } from '../../../db/schema/agency/calendar'
import { subjectById } from '../subjects'
import type { NewFeed } from './shapes'
import { feedRecord } from './store'

/**
 * Makes a secret address. It is told once, in this answer: what stays on record is its hash, and a repeated request gets
 * the feed without its address.
 */
export async function makeFeed(ctx: Ctx, { eventId }: NewFeed) {
  const title = eventId ? (await subjectById(ctx, 'event', eventId)).title : null
  const token = newToken()
  const feed = { id: ctx.newId('feed'), personId: ctx.actor.id ?? '', eventId, tokenHash: await sha256(token), lastReadAt: null }
  const answer = { id: feed.id, eventId, title, createdAt: ctx.now(), lastReadAt: null, url: null }

  const { tokenHash: _, ...told } = feed
  await commit(ctx, { action: 'feed.make', write: { ...insert(ctx, feeds, feed), after: told }, answer })
  return { ...answer, url: `${ctx.origin}/api/feeds/${ctx.agencyId}/${token}.ics` }
}

/** From now on its address answers nobody. */
export async function revokeFeed(ctx: Ctx, id: string) {
  const feed = await feedRecord(ctx, id)
  if (!feed) throw notFound()
  const { tokenHash: _, ...told } = feed
  await commit(ctx, { action: 'feed.revoke', write: { ...remove(ctx, feeds, feed), before: told } })
  return { id }
}
