import { threads } from '../../../db/schema/agency/threads'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { talkOpened } from './news'
import { toTell } from './rules/readers'
import { opensTo } from './rules/rooms'
import type { Opening } from './talk-shapes'
import { openedFiles } from './talk-store'
import { readersOf, talkById } from './talking'

/**
 * Lets outsiders read what was internal: all of it, from its first message on. They are told; who did it and when stays
 * on the talk. Never back: what was read cannot be unread.
 * @throws 409 `talk_is_open` once it is, 422 `not_a_room` where there is nobody to open it to
 */
export async function openTalk(ctx: Ctx, id: string, { revision, visibility }: Opening) {
  const talk = await talkById(ctx, id)
  if (talk.visibility !== 'internal') throw conflict('talk_is_open')
  if (!opensTo({ ...talk, kind: talk.subjectKind }, talk.visibility).includes(visibility)) throw invalid({ visibility: 'not_a_room' })
  if (revision !== talk.revision) throw conflict('changed_meanwhile', { current: { id, revision: talk.revision } })

  const opened = { ...talk, visibility }
  const [files, readers] = await Promise.all([openedFiles(ctx, talk, visibility), readersOf(ctx, opened)])
  const { added } = toTell({ authorId: ctx.actor.id!, mentions: [] }, [], readers)
  return commit(ctx, {
    action: 'comment.open',
    write: [update(ctx, threads, talk, { visibility, sharedBy: ctx.actor.id, sharedAt: ctx.now() }), ...files],
    tell: talkOpened(opened, added),
    answer: { id, revision: revision + 1 },
  })
}
