import { briefs } from '../../../db/schema/agency/briefs'
import { update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { offTheTable } from './remember'
import { stateAfter } from './rules/states'
import type { BriefRecord } from './store'

/** What an answer does to the brief itself: one that waits to be agreed is reopened. */
export function reopening(ctx: Ctx, brief: BriefRecord) {
  const state = stateAfter('answer', brief.state, brief.agreedVersion > 0)
  if (state === brief.state) return { brief, writes: [], also: [] }
  const { patch, also } = offTheTable(ctx, brief.id)
  return { brief: { ...brief, ...patch, state, revision: brief.revision + 1 }, writes: [update(ctx, briefs, brief, { ...patch, state, changedAt: ctx.now() })], also }
}
