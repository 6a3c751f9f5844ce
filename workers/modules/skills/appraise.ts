import { appraisals } from '../../../db/schema/agency/skills'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { together } from '../../kernel/together'
import type { AppraisalChange, NewAppraisal } from './growth-shapes'
import { appraisalsOf } from './growth-store'
import { positionsAsked } from './careers'
import { kept } from './post'
import { agreed, wrongCycle } from './rules/appraisal'
import { vocabularyAsked } from './vocabulary'

const unsaid = { personYesAt: null, managerYesAt: null, managerId: null }

/** Begins a cycle of growth. @throws 403, 404; 422 `cycle_overlaps` */
export async function beginAppraisal(ctx: Ctx, personId: string, wish: NewAppraisal) {
  await kept(ctx, personId)
  await demandHolds(ctx, personId, wish, null)
  const row = { id: ctx.newId('appraisal'), personId, ...wish, ...unsaid }
  return commit(ctx, { action: 'growth.appraise', write: insert(ctx, appraisals, row), answer: { id: row.id, revision: 1 } })
}

/** Writes it anew; what was said yes to is to be said again. @throws 409 `changed_meanwhile`, `agreed_already` */
export async function changeAppraisal(ctx: Ctx, personId: string, id: string, { revision, ...change }: AppraisalChange) {
  const row = await openOne(ctx, personId, id, revision)
  await demandHolds(ctx, personId, change, id)
  return commit(ctx, { action: 'growth.appraise', write: update(ctx, appraisals, row, { ...change, ...unsaid }), answer: { id, revision: revision + 1 } })
}

/** One of the two says yes to what stands there. @throws 409 `changed_meanwhile`, `agreed_already`, `said_already` */
export async function sayYes(ctx: Ctx, personId: string, id: string, { revision }: { revision: number }) {
  const row = await openOne(ctx, personId, id, revision)
  const own = ctx.actor.id === personId
  if (own ? row.personYesAt : row.managerYesAt) throw conflict('said_already')
  const said = own ? { personYesAt: ctx.now() } : { managerYesAt: ctx.now(), managerId: ctx.actor.id }
  return commit(ctx, { action: 'growth.agree', write: update(ctx, appraisals, row, said), answer: { id, revision: revision + 1 } })
}

async function openOne(ctx: Ctx, personId: string, id: string, revision: number) {
  await kept(ctx, personId)
  const row = (await appraisalsOf(ctx, personId)).find((one) => one.id === id)
  if (!row) throw notFound()
  if (row.revision !== revision) throw conflict('changed_meanwhile', { current: { revision: row.revision } })
  if (agreed(row)) throw conflict('agreed_already')
  return row
}

async function demandHolds(ctx: Ctx, personId: string, wish: NewAppraisal, id: string | null) {
  const [others, [positions, { skills }]] = await Promise.all([appraisalsOf(ctx, personId), together(ctx, positionsAsked(ctx), vocabularyAsked(ctx))])
  const unknown = wish.goals.some(({ skill }) => skill !== null && !skills.some(({ code }) => code === skill))
  const wrong = { ...(unknown && { goals: 'not_an_option' }), ...wrongCycle(wish, others.filter((one) => one.id !== id)), ...(wish.aim && !positions.some(({ code }) => code === wish.aim) && { aim: 'not_an_option' }) }
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
