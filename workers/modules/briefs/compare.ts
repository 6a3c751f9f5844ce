import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { signoffsOf } from '../signoffs/index'
import { approves } from '../signoffs/rules/answers'
import { contentOf } from './content'
import { briefById } from './index'
import { differenceBetween, type Text } from './rules/difference'
import { findVersion } from './store'

const nothing: Text = { title: '', form: [], answers: {}, questions: [], files: [] }

/**
 * What a version says otherwise than an earlier one: `since`, or else the last that was agreed before it, or else the one before.
 * The first of all has nothing to be compared with.
 */
export async function compareVersions(ctx: Ctx, id: string, asked: string, since?: number) {
  const brief = await briefById(ctx, id)
  const number = Number(asked)
  const version = Number.isSafeInteger(number) ? await findVersion(ctx, brief.id, number) : undefined
  if (!version) throw notFound()

  const earlier = since ?? (await lastAgreedBefore(ctx, id, number)) ?? number - 1
  if (earlier < 1) return { since: null, ...differenceBetween(nothing, nothing) }
  const before = await findVersion(ctx, id, earlier)
  if (!before) throw notFound()
  return { since: earlier, ...differenceBetween(contentOf(before.record), contentOf(version.record)) }
}

async function lastAgreedBefore(ctx: Ctx, id: string, number: number) {
  const agreed = (await signoffsOf(ctx, id)).filter(({ version, answer }) => version < number && approves(answer))
  return agreed.at(-1)?.version
}
