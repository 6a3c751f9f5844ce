import { restrictions, suppliers } from '../../../db/schema/agency/suppliers'
import { commit, insert, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile, filesOf } from '../../kernel/files/index'
import { conflict, notFound } from '../../kernel/refusal'
import { missingToRestrict } from './rules/restriction'
import { restrictionIn, standingsOf, today } from './standings'
import type { Restricting } from './standing-shapes'
import type { Limit } from './store'

/** What only the second person brings, or hangs on it once it is proposed. */
const later = ['second_person', 'evidence']

/**
 * Suspends a supplier until a day, puts them on probation or takes a restriction away; to blacklist is only proposed by the first who says so.
 * The supplier is written too, so that no booking is confirmed at the same moment.
 * @throws 409 `not_restrictable` with what is missing
 */
export async function restrictSupplier(ctx: Ctx, id: string, wish: Restricting) {
  const { supplier, limits } = await standingsOf(ctx, id)
  const asked = wish.kind === 'blacklisted' ? { kind: wish.kind, reason: wish.code, evidence: [], reviewOn: wish.reviewOn, decidedBy: [ctx.actor.id!] } : wish
  const missing = missingToRestrict(restrictionIn(limits), asked, today(ctx)).filter((one) => !later.includes(one))
  if (wish.kind === 'blacklisted' && limits.some(isProposed)) missing.push('state')
  if (missing.length > 0) throw conflict('not_restrictable', { missing })

  const row = {
    id: ctx.newId('restriction'), supplierId: id, reason: wish.reason, proposedBy: ctx.actor.id!,
    code: wish.kind === 'blacklisted' ? wish.code : null, reviewOn: wish.kind === 'blacklisted' ? wish.reviewOn : null, until: wish.kind === 'suspended' ? wish.until : null,
  }
  const instead = wish.kind === 'blacklisted' ? [] : lifted(ctx, limits)
  const added = wish.kind === 'none' ? [] : [insert(ctx, restrictions, { ...row, kind: wish.kind })]
  return commit(ctx, { action: 'supplier.restrict', write: [...instead, ...added, update(ctx, suppliers, supplier, {})], answer: { id: added.length > 0 ? row.id : id, revision: 1 } })
}

/** The second person's yes to a blacklisting. @throws 409 `not_restrictable` for the first, or without evidence */
export async function confirmBlacklisting(ctx: Ctx, id: string, limitId: string, { revision }: { revision: number }) {
  const { supplier, limits } = await standingsOf(ctx, id)
  const proposal = limits.find((limit) => limit.id === limitId)
  if (!proposal) throw notFound()
  if (!isProposed(proposal)) throw conflict('not_restrictable', { missing: ['state'] })
  if (proposal.revision !== revision) throw conflict('changed_meanwhile', { current: { id: limitId, revision: proposal.revision } })
  const evidence = (await filesOf(ctx, limitId)).filter(({ state }) => state === 'ready').map((file) => file.id)
  const missing = missingToRestrict(restrictionIn(limits), { kind: 'blacklisted', reason: proposal.code, evidence, reviewOn: proposal.reviewOn!, decidedBy: [proposal.proposedBy, ctx.actor.id!] }, today(ctx))
  if (missing.length > 0) throw conflict('not_restrictable', { missing })
  return commit(ctx, {
    action: 'supplier.blacklist',
    write: [...lifted(ctx, limits.filter((limit) => limit !== proposal)), update(ctx, restrictions, proposal, { confirmedBy: ctx.actor.id, confirmedAt: ctx.now() }), update(ctx, suppliers, supplier, {})],
    answer: { id: limitId, revision: revision + 1 },
  })
}

/** A paper that shows why; its bytes follow by `/api/files/:id`. Staff alone see it. */
export async function attachEvidence(ctx: Ctx, id: string, limitId: string, { name, size }: { name: string; size: number }) {
  const { limits } = await standingsOf(ctx, id)
  if (!limits.some((limit) => limit.id === limitId)) throw notFound()
  return declareFile(ctx, { subject: { kind: 'restriction', id: limitId }, clientId: null, eventId: null, supplierId: id, visibility: 'internal', name, size })
}

const isProposed = ({ kind, confirmedAt, liftedAt }: Limit) => kind === 'blacklisted' && !confirmedAt && !liftedAt
const lifted = (ctx: Ctx, limits: Limit[]): Write[] => limits.filter(({ liftedAt }) => !liftedAt).map((limit) => update(ctx, restrictions, limit, { liftedBy: ctx.actor.id, liftedAt: ctx.now() }))
