import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { questionIn } from '../briefs/rules/form'
import { stateSeen } from './rules/states'
import type { Listed, PromiseRecord } from './store'

/** A promise as its reader sees it; `zone` is that of its event. */
export function shown(ctx: Ctx, promise: PromiseRecord, zone: string | null = null) {
  const { id, revision, createdAt, clientId, eventId, briefId, key, value, valueBefore, version, ownerId, evidence, fileId, settledAt, dropAskedAt, nextDue } = promise
  const late = nextDue !== null && nextDue < dayIn(zone ?? ctx.agency.zone, ctx.now())
  const state = stateSeen({ state: promise.state, late, side: ctx.actor.kind })
  const reason = ctx.actor.kind === 'client' && promise.state === 'at_risk' && !dropAskedAt ? null : promise.reason
  return { id, revision, createdAt, clientId, eventId, briefId, key, value, valueBefore: valueBefore ?? null, version, state, ownerId, reason, evidence, fileId, settledAt, dropAskedAt }
}

export const row = (ctx: Ctx, { promise, owner, event, brief }: Listed) => ({
  ...shown(ctx, promise, event?.zone), owner, briefTitle: brief.title, own: brief.form?.own.find(({ key }) => key === questionIn(promise.key)) ?? null, eventName: event?.name ?? null, links: ctx.actor.kind === 'client' ? null : promise.linked,
})
