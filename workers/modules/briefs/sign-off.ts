import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { answerVersion } from './answer-version'
import { briefById } from './index'
import type { Signing } from './shapes'
import { findVersion } from './store'

/** A contact's own answer to a version. @throws as `answerVersion` */
export async function signOff(ctx: Ctx, id: string, asked: string, signing: Signing) {
  const brief = await briefById(ctx, id)
  const number = Number(asked)
  const version = Number.isSafeInteger(number) ? await findVersion(ctx, id, number) : undefined
  if (!version) throw notFound()
  return answerVersion(ctx, brief, version, signing, { personId: ctx.actor.id!, sentTo: null })
}
