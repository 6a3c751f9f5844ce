import { experiences } from '../../../db/schema/agency/skills'
import { commit, insert, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import type { NewExperience } from './growth-shapes'
import { findExperience } from './growth-store'
import { guided, kept } from './post'
import { wrongDays } from './rules/experience-days'

async function found(ctx: Ctx, personId: string, id: string) {
  const row = await findExperience(ctx, personId, id)
  if (!row) throw notFound()
  return row
}

/** What somebody did elsewhere or published; it counts once a manager has confirmed it. @throws 403, 404; 422 for days to come, or that nobody has worked for so long */
export async function putDownExperience(ctx: Ctx, personId: string, wish: NewExperience) {
  await kept(ctx, personId)
  const wrong = wrongDays(wish, dayIn(ctx.agency.zone, ctx.now()))
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  const row = { id: ctx.newId('experience'), personId, ...wish, confirmedBy: null, confirmedAt: null }
  return commit(ctx, { action: 'growth.experience', write: insert(ctx, experiences, row), answer: { id: row.id, revision: 1 } })
}

/** @throws 409 `changed_meanwhile`, `confirmed_already`; nobody confirms their own */
export async function confirmExperience(ctx: Ctx, personId: string, id: string, { revision }: { revision: number }) {
  await guided(ctx, personId)
  const row = await found(ctx, personId, id)
  if (row.revision !== revision) throw conflict('changed_meanwhile', { current: row })
  if (row.confirmedAt) throw conflict('confirmed_already')
  return commit(ctx, { action: 'growth.confirm', write: update(ctx, experiences, row, { confirmedBy: ctx.actor.id, confirmedAt: ctx.now() }), answer: { id, revision: revision + 1 } })
}

/** @throws 409 `confirmed_already`: what has counted stays */
export async function dropExperience(ctx: Ctx, personId: string, id: string) {
  await kept(ctx, personId)
  const row = await found(ctx, personId, id)
  if (row.confirmedAt) throw conflict('confirmed_already')
  return commit(ctx, { action: 'growth.experience', write: remove(ctx, experiences, row), answer: { id } })
}
