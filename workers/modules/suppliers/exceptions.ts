import { exceptions, suppliers } from '../../../db/schema/agency/suppliers'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile } from '../../kernel/files/index'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { subjectById } from '../../kernel/subjects'
import { kindIn } from '../credentials/index'
import type { DecidingException, NewException } from './exception-shapes'
import { exceptionAsked, exceptionDecided } from './exception-news'
import { missingToDecide } from './rules/exceptions'
import { standingsOf, today } from './standings'

/** A supplier says that they have no such paper, and why, or whose they show instead. @throws 409 `exception_open` while one is asked for the same paper */
export async function askException(ctx: Ctx, id: string, wish: NewException) {
  const { supplier, table } = await standingsOf(ctx, id)
  const { names, archivedAt } = kindIn(table, wish.kind)
  if (archivedAt) throw invalid({ kind: 'not_an_option' })
  const row = { id: ctx.newId('exception'), supplierId: id, ...wish, state: 'asked' as const, askedBy: ctx.actor.id! }
  try {
    return await commit(ctx, { action: 'exception.ask', write: insert(ctx, exceptions, row), tell: [exceptionAsked(supplier, names, row)], answer: { id: row.id, revision: 1, state: row.state } })
  } catch (error) {
    throw failedUnique(error, 'exceptions') ? conflict('exception_open') : error
  }
}

/**
 * Lets it pass until a day, in one category, region or event or wherever it is asked; or not, also later on. The supplier is written
 * too, so that no booking is made on what held before.
 * @throws 409 `exception_not_decidable` with what is missing
 */
export async function decideException(ctx: Ctx, id: string, exceptionId: string, { revision, ...wish }: DecidingException) {
  const { supplier, table, exceptions: rows } = await standingsOf(ctx, id)
  const exception = rows.find((one) => one.id === exceptionId)
  if (!exception) throw notFound()
  if (exception.revision !== revision) throw conflict('changed_meanwhile', { current: { id: exceptionId, revision: exception.revision } })
  const missing = missingToDecide(exception.state, wish, today(ctx))
  if (missing.length > 0) throw conflict('exception_not_decidable', { missing })
  if (wish.onEvent) await subjectById(ctx, 'event', wish.onEvent)
  const decided = { ...wish, until: wish.state === 'granted' ? wish.until : exception.until, decidedBy: ctx.actor.id, decidedAt: ctx.now() }
  return commit(ctx, {
    action: `exception.${wish.state === 'granted' ? 'grant' : 'decline'}`, write: [update(ctx, exceptions, exception, decided), update(ctx, suppliers, supplier, {})],
    tell: [exceptionDecided(supplier, kindIn(table, exception.kind).names, { ...exception, ...decided })], answer: { id: exceptionId, revision: revision + 1, state: wish.state },
  })
}

/** The paper of somebody else that is shown instead; its bytes follow by `/api/files/:id`. */
export async function attachToException(ctx: Ctx, id: string, exceptionId: string, { name, size }: { name: string; size: number }) {
  const { exceptions: rows } = await standingsOf(ctx, id)
  const exception = rows.find((one) => one.id === exceptionId)
  if (!exception) throw notFound()
  if (exception.state !== 'asked') throw conflict('exception_not_open')
  return declareFile(ctx, { subject: { kind: 'exception', id: exceptionId }, clientId: null, eventId: null, supplierId: id, name, size })
}
