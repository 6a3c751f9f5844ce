import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { signoffsOf } from '../signoffs/index'
import { contentOf } from './content'
import { briefById } from './index'
import { findVersion } from './store'

/** A brief as it was frozen, and what was answered to it. */
export async function versionByNumber(ctx: Ctx, id: string, asked: string) {
  const brief = await briefById(ctx, id)
  const number = Number(asked)
  if (!Number.isSafeInteger(number)) throw notFound()

  const [found, signoffs] = await Promise.all([findVersion(ctx, brief.id, number), signoffsOf(ctx, brief.id, number)])
  if (!found) throw notFound()
  const { record, frozenBy } = found
  return { number, sha256: record.sha256, frozenAt: record.createdAt, frozenBy, content: contentOf(record), signoffs }
}
