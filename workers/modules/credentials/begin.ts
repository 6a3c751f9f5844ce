import { credentials } from '../../../db/schema/agency/credentials'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { askedFor, together } from '../../kernel/together'
import { ownName } from '../../kernel/rules/names'
import { peopleByIds } from '../people/index'
import { demandMayBring } from './open'
import { kindIn, paperTableAsked } from './kinds'
import { knownFields } from './rules/known'
import type { NewCredential } from './shapes'
import { spokenBy } from './shown'
import { findHolder, holderIn, papersOfHolders, roundsOf } from './store'

/**
 * A new round of a paper: the fields of the last one are there again, but for its days; in the first stands what is known otherwise.
 * @throws 404 for somebody who is not in the supplier's crew; 409 `paper_open` with the id of the round that is still open
 */
export async function beginCredential(ctx: Ctx, { supplierId, kind, holderId: memberId }: NewCredential) {
  const holderId = memberId ?? supplierId ?? ctx.actor.id!
  demandMayBring(ctx, { supplierId, holderId })
  const { holderKind, ...holder } = supplierId ? await demandHolder(ctx, supplierId, memberId) : await oneself(ctx, memberId)
  const [table, [last]] = await together(ctx, paperTableAsked(ctx), askedFor(roundsOf(ctx, holderId, kind), (rounds) => rounds))
  const asked = kindIn(table, kind)
  if (!asked.holders.includes(holderKind) || asked.archivedAt) throw invalid({ kind: 'not_an_option' })
  if (last && (last.state === 'uploaded' || last.state === 'in_review')) throw conflict('paper_open', { id: last.id })
  const credential = {
    id: ctx.newId('credential'), supplierId, holderKind, holderId, kind, state: 'uploaded' as const,
    fields: last?.fields ?? knownFields(asked, holder, spokenBy(await papersOfHolders(ctx, [holderId]))), endless: last?.endless ?? false, addedBy: ctx.actor.id!,
  }
  try {
    return await commit(ctx, { action: 'credential.begin', write: insert(ctx, credentials, credential), answer: { id: credential.id, revision: 1, state: credential.state } })
  } catch (error) {
    if (!failedUnique(error, 'credentials')) throw error
    const [other] = await roundsOf(ctx, holderId, kind)
    throw conflict('paper_open', { id: other?.id })
  }
}

/** A certificate is of whoever brings it in. */
async function oneself(ctx: Ctx, memberId: string | null) {
  if (memberId || ctx.actor.kind !== 'staff') throw invalid({ supplierId: 'not_chosen' })
  const [me] = await peopleByIds(ctx, [ctx.actor.id])
  return { holderKind: 'person' as const, name: ownName(me!), latin: me!.latin, postalAddress: null, naturalPerson: true }
}

async function demandHolder(ctx: Ctx, supplierId: string, memberId: string | null) {
  const holder = memberId ? await holderIn(ctx, supplierId, memberId) : await findHolder(ctx, supplierId)
  if (!holder) throw notFound()
  return holder
}
