import { and, eq } from 'drizzle-orm'
import { outbox } from '../../db/schema/agency/kernel'
import { invitations } from '../../db/schema/directory'
import { after } from '../kernel/clock'
import { sha256 } from '../kernel/hash'
import type { Earshot, Effects, Heard, Listener } from '../kernel/outbox/listener'
import { findPerson, notToInvite, personInvited, toInvite } from '../modules/people/index'
import { countInvitation } from './attempts'
import { unanswered } from './invitations'
import { lifetime } from './invite'

/** Makes the invitations of those who came in as a table, and withdraws them when that is taken back. */
export const inviteImported: Listener = {
  name: 'invite',
  hears: (kind) => kind === toInvite || kind === notToInvite,
  effects: (world, news) => (news.kind === toInvite ? invited(world, news) : withdrawn(world, news)),
}

const nothing: Effects = { writes: [], mails: [] }

/** Whoever is gone again by now, or has come in otherwise, gets none. The directory first, as for one invited by hand; its token is the news's own. */
async function invited(world: Earshot, { subject, token, actorId, origin }: Heard): Promise<Effects> {
  const person = await findPerson(world, subject.id)
  if (person?.state !== 'invited') return nothing
  const { agencyId, directory, db } = world
  const at = world.now()
  await countInvitation({ directory, at: new Date(at) }, person.email)
  const { id: personId, email, role, clientId, supplierId, scope } = person
  await directory.insert(invitations).values({
    id: world.newId('invitation'), agencyId, personId, email, role, clientId, supplierId, scope, tokenHash: await sha256(String(token)),
    invitedBy: actorId ?? '', createdAt: at, expiresAt: after(new Date(at), lifetime), usedAt: null, withdrawnAt: null,
  }).onConflictDoNothing({ target: invitations.tokenHash })
  const { kind, ...said } = personInvited(person, String(token))
  const id = world.newId('news')
  const row = { agencyId, id, kind, payload: { ...said, actorId, origin }, createdAt: at, dueAt: at }
  return { writes: [db.insert(outbox).values(row)], mails: [], news: [id] }
}

async function withdrawn({ agencyId, directory, now }: Earshot, { subject }: Heard): Promise<Effects> {
  await directory.update(invitations).set({ withdrawnAt: now() }).where(and(eq(invitations.agencyId, agencyId), eq(invitations.personId, subject.id), unanswered))
  return nothing
}
