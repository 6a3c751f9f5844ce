import type { Ctx } from '../../kernel/ctx'
import { markSeen } from './talk-store'
import { talkById } from './talking'

/** Has read so far; a mark that stands further on stays. */
export async function readUpTo(ctx: Ctx, threadId: string, upTo: string) {
  await talkById(ctx, threadId)
  await markSeen(ctx, threadId, upTo)
  return { threadId, upTo }
}
