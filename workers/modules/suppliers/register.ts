import { suppliers } from '../../../db/schema/agency/suppliers'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, Refusal } from '../../kernel/refusal'
import { discreetly } from './application'
import { keptFrom } from './kept-from'
import { applicationAnswered, registrationMoved } from './news'
import { missingToRegister } from './rules/registering'
import { missingToMove, type Registration } from './rules/registration'
import { askedPapers } from './standing'
import { standingsOf, type Standings } from './standings'
import type { RegistrationMove } from './standing-shapes'
import { supplierRecords } from './store'

/** How far a supplier's registration has come, and what they still owe before they can send it. */
export async function supplierRegistration(ctx: Ctx, id: string) {
  const rows = await standingsOf(ctx, id)
  const { revision, registration, registrationReason } = rows.supplier
  const papers = askedPapers(ctx, rows)
  const missing = owed(ctx, rows).map((one) => ('kind' in one ? { ...one, names: papers.lines.find(({ kind }) => kind === one.kind)!.names } : one))
  return { id, revision, registration, reason: registrationReason, missing, papers: papers.lines.filter(({ level }) => level === 'required').length }
}

/** Moves a supplier's registration on, and tells the other side. @throws 409 `registration_not_movable` with what is missing */
export async function moveRegistration(ctx: Ctx, id: string, { revision, to, reason }: RegistrationMove) {
  const rows = await standingsOf(ctx, id)
  const { supplier } = rows
  if (supplier.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: supplier.revision, registration: supplier.registration } })
  const side = ctx.actor.kind === 'supplier' ? 'supplier' : 'staff'
  const unfit = missingToMove(supplier.registration, to, { side, reason })
  const missing = unfit.length === 0 && side === 'supplier' && to === 'submitted' ? owed(ctx, rows) : unfit
  if (missing.length > 0) throw conflict('registration_not_movable', { missing })
  return commit(ctx, {
    action: 'supplier.register', write: discreetly(update(ctx, suppliers, supplier, { registration: to, registrationReason: reason, ...(to === 'denied' && { applicant: null }) })),
    tell: supplier.registration === 'applied' ? applicationAnswered(supplier, to, reason) : registrationMoved(supplier, to, reason),
    also: to === 'denied' || to === 'offboarded' ? keptFrom(ctx, id) : [], answer: { id, revision: revision + 1, registration: to },
  })
}

const owed = (ctx: Ctx, rows: Standings) => missingToRegister({ ...rows.supplier, offers: rows.offers }, askedPapers(ctx, rows).lines)

/** Whoever is asked to speak for a supplier begins its registration: the write for the caller's commit, if it had not begun. */
export async function invitedToRegister(ctx: Ctx, id: string): Promise<Write[]> {
  const [supplier] = await supplierRecords(ctx, [id])
  return supplier && missingToMove(supplier.registration, 'invited', { side: 'staff', reason: null }).length === 0 ? [{ ...moved(ctx, supplier, 'invited'), action: 'supplier.register' }] : []
}

/** The first of its people has come in. Done already is as good; whatever else was written at that moment, it is tried again. */
export async function beginRegistration(ctx: Ctx, id: string, tries = 3): Promise<void> {
  const [supplier] = await supplierRecords(ctx, [id])
  if (!supplier || !['draft', 'invited'].includes(supplier.registration)) return
  try {
    await commit({ ...ctx, once: null }, { action: 'supplier.register', write: moved(ctx, supplier, 'in_progress') })
  } catch (error) {
    if (tries === 1 || !(error instanceof Refusal && error.code === 'changed_meanwhile')) throw error
    await beginRegistration(ctx, id, tries - 1)
  }
}

const moved = (ctx: Ctx, supplier: Standings['supplier'], registration: Registration) => discreetly(update(ctx, suppliers, supplier, { registration, registrationReason: null, applicant: null }))
