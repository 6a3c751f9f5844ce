/** What mail to one of our own addresses is: an answer in a thread, or a wish for a brief. */
export type Way = 'reply' | 'brief'
type Place = { agencyId: string; token: string }

/** `reply+<agency>.<token>@domain`: the agency says on which shard to look, the token where there. Mail systems may change its case. */
export const mailAddress = (way: Way, { agencyId, token }: Place, domain: string) => `${way}+${agencyId.replace(/^agy_/, '')}.${token}@${domain}`

/** What such an address says, or null for any other. */
export function mailPlace(address: string, domain: string): (Place & { way: Way }) | null {
  const [, local = '', at = ''] = /^(.*)@([^@]*)$/.exec(address.trim().toLowerCase()) ?? []
  const [, way, agency, token] = /^(reply|brief)\+([0-9a-z]{26})\.([0-9a-z]{26})$/.exec(local) ?? []
  return way && agency && token && at === domain.toLowerCase() ? { way: way as Way, agencyId: `agy_${agency}`, token } : null
}
