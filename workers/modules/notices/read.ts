import { notices } from '../../../db/schema/agency/notices'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { countUnread, findNotice, markAllRead } from './store'

/** Marks one notice as read; what was read stays read at its first time. */
export async function readNotice(ctx: Ctx, id: string) {
  const notice = await findNotice(ctx, id)
  if (!notice) throw notFound()
  const answer = { id, readAt: notice.readAt ?? ctx.now() }
  if (notice.readAt) return answer
  return commit(ctx, { action: 'notice.read', write: update(ctx, notices, notice, { readAt: answer.readAt }), answer })
}

/** Marks all as read, or all that lead to one page: whoever has it open need not be told of it any more. */
export async function readAll(ctx: Ctx, { path }: { path: string | null }) {
  const read = await countUnread(ctx, path)
  if (read === 0) return { read }
  const subject = { kind: 'person', id: ctx.actor.id!, clientId: null, eventId: null }
  return commit(ctx, { action: 'notice.read', write: { statement: markAllRead(ctx, path), subject, before: null, after: { readAt: ctx.now() }, bulk: true }, answer: { read } })
}
