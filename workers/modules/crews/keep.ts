import { crew } from '../../../db/schema/agency/crews'
import { commit, insert, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { phoneFrom } from '../../kernel/phone'
import { conflict, notFound } from '../../kernel/refusal'
import { subjectById } from '../../kernel/subjects'
import type { CrewMember, CrewMemberChange, NewCrewMember } from './shapes'
import { discreet, shown } from './shown'
import { findMember, isOnRecord } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function memberById(ctx: Ctx, id: string) {
  const member = await findMember(ctx, id)
  if (!member) throw notFound()
  return member
}

/** Puts down a worker or a vehicle of a supplier. @throws 404 for a supplier that the actor may not see; 422 `not_a_phone` */
export async function addMember(ctx: Ctx, wish: NewCrewMember): Promise<CrewMember> {
  await subjectById(ctx, 'supplier', wish.supplierId)
  const none = { latin: null, job: null, identityTail: null, phone: null, note: null, archivedAt: null }
  const facts = wish.kind === 'vehicle'
    ? { ...none, name: wish.plate, job: wish.class, note: wish.note }
    : { ...none, name: wish.name, latin: wish.latin, job: wish.job, identityTail: wish.identityTail, phone: numberOf(ctx, wish.phone) }
  const member = { id: ctx.newId('crew'), supplierId: wish.supplierId, kind: wish.kind, ...facts }
  return commit(ctx, { action: 'crew.keep', write: discreet(insert(ctx, crew, member)), answer: shown(ctx, { ...member, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() }) })
}

/** @throws 409 `changed_meanwhile` with `details.current`; 422 */
export async function changeMember(ctx: Ctx, id: string, { revision, archived, ...wish }: CrewMemberChange): Promise<CrewMember> {
  const member = await memberById(ctx, id)
  if (member.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, member) })
  const change = { ...(member.kind === 'vehicle' ? vehicleFacts(wish) : workerFacts(ctx, wish)), ...(archived === false && { archivedAt: null }) }
  return commit(ctx, { action: 'crew.keep', write: discreet(update(ctx, crew, member, change)), answer: shown(ctx, { ...member, ...change, revision: revision + 1 }) })
}

/** Whom papers or jobs speak of stays on record without number and identity; whoever was only put down is gone. */
export async function dismissMember(ctx: Ctx, id: string) {
  const member = await memberById(ctx, id)
  const archived = await isOnRecord(ctx, member)
  const write = archived ? update(ctx, crew, member, { archivedAt: ctx.now(), identityTail: null, phone: null }) : remove(ctx, crew, member)
  return commit(ctx, { action: 'crew.keep', write: discreet(write), answer: { id, archived } })
}

type Wish = Omit<CrewMemberChange, 'revision' | 'archived'>
const vehicleFacts = ({ plate, class: sort, note }: Wish) => ({ ...(plate && { name: plate }), ...(sort !== undefined && { job: sort }), ...(note !== undefined && { note }) })
const workerFacts = (ctx: Ctx, { plate: _, class: __, note: ___, phone, ...facts }: Wish) => ({ ...facts, ...(phone !== undefined && { phone: numberOf(ctx, phone) }) })

const numberOf = ({ agency }: Ctx, typed: string | null) => typed && phoneFrom(typed, agency.country)
