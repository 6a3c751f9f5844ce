import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { phoneFrom } from '../../kernel/phone'
import { conflict, forbidden, invalid } from '../../kernel/refusal'
import { departmentsOf } from '../agencies/index'
import { personById } from './index'
import { manages, tends, whyNotManager } from './rules/managing'
import type { Facts, PersonChange } from './shapes'
import { shownTo } from './shown-to'
import { changeFacts, managersOf, peopleWith, type PersonRow } from './store'

/**
 * Puts on record where somebody is reached, where they stand in the agency, and what their passport calls them.
 * @throws 403 `not_theirs_to_change`; 422 with what the manager lacks
 */
export async function tendPerson(ctx: Ctx, id: string, { revision, ...change }: PersonChange) {
  const person = await personById(ctx, id)
  const managing = [change.managerId, change.departmentId, change.legalName].some((one) => one !== undefined)
  if (!(managing ? manages(ctx.actor, person) : tends(ctx.actor, person))) throw forbidden('not_theirs_to_change')
  if (person.revision !== revision) throw conflict('changed_meanwhile', { current: shownTo(ctx, person) })
  if (change.managerId && change.managerId !== person.managerId) await demandManager(ctx, person, change.managerId)

  if (change.departmentId && change.departmentId !== person.departmentId) await demandDepartment(ctx, change.departmentId)

  const facts = factsFrom(ctx, change)
  const answer = shownTo(ctx, { ...person, ...facts, revision: revision + 1 })
  return commit(ctx, { action: 'person.tend', write: changeFacts(ctx, person, facts), answer })
}

/** As they are kept: a number in whatever form it was typed becomes E.164. */
export function factsFrom<F extends Facts>({ agency }: Ctx, facts: F): F {
  return facts.phone ? { ...facts, phone: phoneFrom(facts.phone, agency.country) } : facts
}

async function demandDepartment(ctx: Ctx, id: string) {
  const department = (await departmentsOf(ctx)).find((one) => one.id === id)
  if (!department || department.archivedAt) throw invalid({ departmentId: 'not_an_option' })
}

async function demandManager(ctx: Ctx, person: PersonRow, managerId: string) {
  const [[manager], managers] = await Promise.all([peopleWith(ctx, [managerId]), managersOf(ctx)])
  if (!manager) throw invalid({ managerId: 'unknown_person' })
  const reason = whyNotManager(person, manager, managers)
  if (reason) throw invalid({ managerId: reason })
}
