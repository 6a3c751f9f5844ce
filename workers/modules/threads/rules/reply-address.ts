/** `reply+<agency>.<token>@domain`: the agency says on which shard to look, the token who answers where. Mail systems may change its case. */
export const replyAddress = ({ agencyId, token }: { agencyId: string; token: string }, domain: string) => `reply+${agencyId.replace(/^agy_/, '')}.${token}@${domain}`

/** What such an address says, or null for any other. */
export function placeOf(address: string, domain: string) {
  const [, local = '', at = ''] = /^(.*)@([^@]*)$/.exec(address.trim().toLowerCase()) ?? []
  const [, agency, token] = /^reply\+([0-9a-z]{26})\.([0-9a-z]{26})$/.exec(local) ?? []
  return agency && token && at === domain.toLowerCase() ? { agencyId: `agy_${agency}`, token } : null
}
