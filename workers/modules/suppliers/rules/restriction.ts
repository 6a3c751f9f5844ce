export const restrictions = ['none', 'suspended', 'blacklisted', 'probation'] as const
export type RestrictionKind = (typeof restrictions)[number]

export const blacklistReasons = [
  'forged_document', 'bribery', 'food_safety', 'safety_breach', 'no_show', 'confidentiality_breach', 'subcontracting_without_consent', 'unresolved_dispute',
] as const
export type BlacklistReason = (typeof blacklistReasons)[number]

/** `until`: the last day of a suspension. */
export type Restriction = { kind: RestrictionKind; until: string | null }

/** What holds on this day: a suspension ends by itself. */
export const restrictionOn = ({ kind, until }: Restriction, today: string): RestrictionKind => (kind === 'suspended' && until !== null && until < today ? 'none' : kind)

/** Who fails on probation is restricted again; nobody comes off the blacklist but by way of it. */
const moves: Record<RestrictionKind, RestrictionKind[]> = {
  none: ['suspended', 'blacklisted'], suspended: ['none', 'blacklisted'], blacklisted: ['probation'], probation: ['none', 'suspended', 'blacklisted'],
}

type Wish =
  | { kind: 'none' | 'probation' }
  | { kind: 'suspended'; reason: string | null; until: string }
  | { kind: 'blacklisted'; reason: BlacklistReason | null; evidence: readonly string[]; reviewOn: string; /** Who says so, one after the other. */ decidedBy: readonly string[] }

/** `state`: that does not follow · `reason`, `until`, `evidence`, `review_on`: what it wants · `second_person`: two different people blacklist. */
export function missingToRestrict(from: Restriction, wish: Wish, today: string) {
  const missing: ('state' | 'reason' | 'until' | 'evidence' | 'review_on' | 'second_person')[] = []
  if (!moves[restrictionOn(from, today)].includes(wish.kind)) missing.push('state')
  if (wish.kind === 'suspended') {
    if (!wish.reason?.trim()) missing.push('reason')
    if (wish.until < today) missing.push('until')
  }
  if (wish.kind === 'blacklisted') {
    if (!wish.reason) missing.push('reason')
    if (wish.evidence.length === 0) missing.push('evidence')
    if (wish.reviewOn <= today) missing.push('review_on')
    if (new Set(wish.decidedBy).size < 2) missing.push('second_person')
  }
  return missing
}
