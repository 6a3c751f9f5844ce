export const tiers = ['strategic', 'preferred', 'routine', 'watch_list'] as const
export type Tier = (typeof tiers)[number]

export type TierReason = 'score' | 'too_few' | 'below_60' | 'two_below_60' | 'few_for_strategic' | 'neither_spend_nor_sole' | 'not_fully_qualified' | 'restricted' | 'declining'

type Fit = {
  fullyQualified: boolean
  /** Suspended, blacklisted or on probation. */
  restricted: boolean
}
type Known = Fit & {
  /** As `rollingScore` gives it. */
  rolling: { score: number | null; n: number; tooFew: boolean }
  lastTwoBelow60: boolean
  declines: number
  /** A large share of what the agency spends, or the only one who can. */
  weighty: boolean
}

/** A tier to propose, with why it is that one and none above; null while too little is known. A person decides. */
export function proposedTier(known: Known): { tier: Tier | null; reasons: TierReason[] } {
  const { rolling, lastTwoBelow60, declines } = known
  const declining: TierReason[] = declines >= 2 ? ['declining'] : []
  if (lastTwoBelow60) return { tier: 'watch_list', reasons: ['two_below_60', ...declining] }
  if (rolling.tooFew || rolling.score === null) return { tier: null, reasons: ['too_few', ...declining] }
  if (rolling.score < 60) return { tier: 'watch_list', reasons: ['below_60', ...declining] }
  const capped = cappedBy(known)
  if (rolling.score < 75 || capped.length > 0) return { tier: 'routine', reasons: ['score', ...capped, ...declining] }
  const short = rolling.score < 85 ? [] : notStrategic(known)
  return { tier: rolling.score >= 85 && short.length === 0 ? 'strategic' : 'preferred', reasons: ['score', ...short, ...declining] }
}

/** What keeps a supplier from any tier above routine, whoever decides. */
const cappedBy = ({ fullyQualified, restricted }: Fit): TierReason[] => [...(fullyQualified ? [] : ['not_fully_qualified' as const]), ...(restricted ? ['restricted' as const] : [])]

function notStrategic({ rolling, weighty }: Known): TierReason[] {
  return [...(rolling.n < 5 ? ['few_for_strategic' as const] : []), ...(weighty ? [] : ['neither_spend_nor_sole' as const])]
}

/** So much of what the agency spends in a category makes a supplier weighty there. */
const largeShare = 0.25
export const isWeighty = ({ spend, total, sole }: { spend: number; total: number; sole: boolean }) => sole || (total > 0 && spend / total >= largeShare)

type Wish = { tier: Tier; comment: string | null; reviewOn: string | null }

/** `capped`: conditions or a restriction forbid a tier so high · `comment`: it is another than the proposed, or the watch list, which says what is to get better · `review_on`: a day to come. */
export function missingToTier(wish: Wish, { proposed, fit, today }: { proposed: Tier | null; fit: Fit; today: string }) {
  const missing: ('capped' | 'comment' | 'review_on')[] = []
  if (['strategic', 'preferred'].includes(wish.tier) && cappedBy(fit).length > 0) missing.push('capped')
  if ((wish.tier !== proposed || wish.tier === 'watch_list') && !wish.comment?.trim()) missing.push('comment')
  if (wish.reviewOn !== null && wish.reviewOn <= today) missing.push('review_on')
  return missing
}

export const counterpartLevels = ['management', 'project_manager', 'coordinator'] as const
export type CounterpartLevel = (typeof counterpartLevels)[number]

/** Who at the agency speaks with a supplier of this tier, and after how many months they look at the relationship again. */
export const counterparts: Record<Tier, { level: CounterpartLevel; months: number }> = {
  strategic: { level: 'management', months: 3 },
  preferred: { level: 'project_manager', months: 6 },
  routine: { level: 'coordinator', months: 24 },
  watch_list: { level: 'coordinator', months: 1 },
}

/** The day on which the relationship is looked at again, where nobody says another. */
export function reviewAfter(today: string, tier: Tier) {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + counterparts[tier].months, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))).toISOString().slice(0, 10)
}

/** The best of tiers in use; the watch list only where there is no other. null without any. */
export const bestTier = (decided: readonly Tier[]): Tier | null => tiers.find((tier) => decided.includes(tier)) ?? null
