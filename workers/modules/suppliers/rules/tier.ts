export const tiers = ['strategic', 'preferred', 'routine', 'watch_list'] as const
export type Tier = (typeof tiers)[number]

export type TierReason = 'score' | 'too_few' | 'below_60' | 'two_below_60' | 'few_for_strategic' | 'neither_spend_nor_sole' | 'not_fully_qualified' | 'on_probation' | 'declining'

type Known = {
  /** As `rollingScore` gives it. */
  rolling: { score: number | null; n: number; tooFew: boolean }
  lastTwoBelow60: boolean
  declines: number
  /** A large share of what the agency spends, or the only one who can. */
  weighty: boolean
  fullyQualified: boolean
  onProbation: boolean
}

/** A tier to propose, with why it is that one and none above; null while too little is known. A person decides. */
export function proposedTier(known: Known): { tier: Tier | null; reasons: TierReason[] } {
  const { rolling, lastTwoBelow60, declines } = known
  const declining: TierReason[] = declines >= 2 ? ['declining'] : []
  if (lastTwoBelow60) return { tier: 'watch_list', reasons: ['two_below_60', ...declining] }
  if (rolling.tooFew || rolling.score === null) return { tier: null, reasons: ['too_few', ...declining] }
  if (rolling.score < 60) return { tier: 'watch_list', reasons: ['below_60', ...declining] }
  const capped: TierReason[] = [...(known.fullyQualified ? [] : ['not_fully_qualified' as const]), ...(known.onProbation ? ['on_probation' as const] : [])]
  if (rolling.score < 75 || capped.length > 0) return { tier: 'routine', reasons: ['score', ...capped, ...declining] }
  const short = rolling.score < 85 ? [] : notStrategic(known)
  return { tier: rolling.score >= 85 && short.length === 0 ? 'strategic' : 'preferred', reasons: ['score', ...short, ...declining] }
}

function notStrategic({ rolling, weighty }: Known): TierReason[] {
  return [...(rolling.n < 5 ? ['few_for_strategic' as const] : []), ...(weighty ? [] : ['neither_spend_nor_sole' as const])]
}

type Counterpart = { level: 'management' | 'project_manager' | 'coordinator'; reviewMonths: number | null; renewMonths: number }

/** Who at the agency speaks with a supplier of this tier, after how many months they review the work together, and after how many the relationship is looked at anew. */
export const counterparts: Record<Exclude<Tier, 'watch_list'>, Counterpart> = {
  strategic: { level: 'management', reviewMonths: 3, renewMonths: 12 },
  preferred: { level: 'project_manager', reviewMonths: 6, renewMonths: 12 },
  routine: { level: 'coordinator', reviewMonths: null, renewMonths: 24 },
}
