import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { cancelFilesOf } from '../../kernel/files/index'
import type { Statement } from '../../kernel/outbox/listener'
import { dropping, forgetting, saidAbout } from './purge-store'

/** All that was said about a thing goes for good with it, files and reminders too: for the commit of whoever purges the thing. */
export async function purgeTalks(ctx: Ctx, subjectId: string): Promise<{ write: Write[]; also: Statement[] }> {
  const about = await saidAbout(ctx, subjectId)
  const attached = about.said.length > 0 ? await cancelFilesOf(ctx, about.said.map(({ id }) => id)) : []
  return { write: [...attached, ...dropping(ctx, about)], also: forgetting(ctx, about) }
}
