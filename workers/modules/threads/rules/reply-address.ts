/** `reply+<agency>.<token>@domain`: the agency says on which shard to look, the token who answers where. Mail systems may change its case. */
export const replyAddress = ({ agencyId, token }: { agencyId: string; token: string }, domain: string) => `reply+${agencyId.replace(/^agy_/, '')}.${token}@${domain}`

/** What such an address says, or null for any other. */
export function placeOf(address: string, domain: string) {
  const [, local = '', at = ''] = /^(.*)@([^@]*)$/.exec(address.trim().toLowerCase()) ?? []
  const [, agency, token] = /^reply\+([0-9a-z]{26})\.([0-9a-z]{26})$/.exec(local) ?? []
  return agency && token && at === domain.toLowerCase() ? { agencyId: `agy_${agency}`, token } : null
}

const days = 180

/** Addresses made before this instant take no answers any more: half a year after its mail, nobody is still talking. */
export const endedBefore = (now: string) => new Date(Date.parse(now) - days * 24 * 60 * 60 * 1000).toISOString()
