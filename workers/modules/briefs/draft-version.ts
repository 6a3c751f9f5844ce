import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { sha256 } from '../../kernel/hash'
import { conflict } from '../../kernel/refusal'
import { holdingFigures } from '../agencies/index'
import { inCurrency } from '../agencies/rules/figures'
import { stepsFor } from '../approvals/index'
import { contentOf, contentToFreeze } from './content'
import { readOn } from './facts'
import { figuresFrom } from './figures'
import { head } from './head'
import { briefById } from './index'
import { amountOf } from './rules/amount'
import { canonical } from './rules/canonical'
import type { Figures } from './rules/change'
import { differenceBetween, isSame } from './rules/difference'
import { comesToNothing } from './rules/figures'
import type { Answers } from './rules/form'
import { missingTo } from './rules/missing'
import type { Freezing } from './shapes'
import { agreedVersionOf, type BriefRecord } from './store'

/**
 * The next version as it would be frozen this moment: its text and hash, and what the agency must say yes to before.
 * @throws 409 `brief_not_freezable` with what else is missing, `brief_unchanged` for a change that changes nothing
 */
export async function draftVersion(ctx: Ctx, id: string, { revision, change }: Freezing) {
  const brief = await briefById(ctx, id)
  const [{ answers, questions, facts }, files, before] = await Promise.all([readOn(ctx, brief), filesOf(ctx, id), brief.change ? agreedVersionOf(ctx, id) : undefined])
  const missing = missingTo('freeze', facts)
  if (missing.length > 0) throw conflict('brief_not_freezable', { missing })
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })

  const agreed = before && contentOf(before)
  const figures = await figuresFrom(ctx, brief, change, { agreed: agreed?.answers ?? {}, now: facts.answers })
  const text = contentToFreeze(brief, facts.answers, { files, questions, figures })
  if (agreed && figures && comesToNothing(figures) && isSame(differenceBetween(agreed, text))) throw conflict('brief_unchanged')

  const content = canonical(text)
  return { brief, answers, figures, content, hash: await sha256(content), amount: amountOf(facts.answers, figures), steps: stepsOf(ctx, brief, facts.answers, figures) }
}

/** Who must say yes before this may be agreed, by today's table of amounts; another currency by the rate the agency has set, and without one by all of them. */
export function stepsOf(ctx: Ctx, { ownFigures }: BriefRecord, answers: Answers, figures: Figures | null) {
  const [said, figure] = [amountOf(answers, figures), holdingFigures(ctx, ownFigures)]
  const amount = said && inCurrency(said, ctx.agency.currency, figure('rate', said.currency))
  return amount ? stepsFor(amount, (['approval', 'second_approval'] as const).flatMap((code) => figure('threshold', code) ?? [])) : []
}

/** Whether the agency has said yes to exactly this text. */
export const isApproved = ({ approval }: Pick<BriefRecord, 'approval'>, hash: string) => approval?.state === 'granted' && approval.sha256 === hash
