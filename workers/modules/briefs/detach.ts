import { briefs } from '../../../db/schema/agency/briefs'
import { update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { removeFile } from '../../kernel/files/index'
import { conflict } from '../../kernel/refusal'
import { decidedAgain } from '../../kernel/again'
import { briefById } from './index'
import { missingToMove } from './rules/states'
import { versionWithFile } from './store'

/**
 * Takes a file off an open brief. The brief is written with it, so that no version is frozen with a file just taken off.
 * @throws 409 `file_in_version` for what was frozen once: it stays, as the version does
 */
export const detachFile = (ctx: Ctx, id: string, fileId: string) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('attach', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_open', { missing })
  const number = await versionWithFile(ctx, id, fileId)
  if (number) throw conflict('file_in_version', { number })

  return removeFile(ctx, id, fileId, [update(ctx, briefs, brief, { changedAt: ctx.now() })])
})
