import type { Invitation } from '$shapes/identity/invitation-shapes'
import type { PersonRow } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import { byName } from '../colleagues'

/** Somebody who is in, or is asked to come in: then with the invitation, as far as it was found. */
export type Invited = PersonRow & { invitation?: Invitation }

/** The newest invitations there are of somebody, or to one client or supplier. */
export const invitationsOf = async (fetch: typeof globalThis.fetch, of: string) =>
  (await api(fetch).get<{ rows: Invitation[] }>(`/api/invitations?${of}`)).rows

/** People with the invitations that are still unanswered; those who have left come last. */
export function withInvitations<Row extends PersonRow>(people: Row[], invitations: Invitation[]): (Row & { invitation?: Invitation })[] {
  const open = invitations.filter(({ state }) => state === 'waiting' || state === 'expired')
  const all = byName(people).map((person) => ({ ...person, invitation: open.find(({ personId }) => personId === person.id) }))
  return all.sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended'))
}
