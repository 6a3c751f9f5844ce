import type { Criterion, IncidentLevel, Side } from '$shapes/modules/suppliers/rules/score'
import type { CounterpartLevel, Tier, TierReason } from '$shapes/modules/suppliers/rules/tier'
import { m } from '$lib/words/messages'

const criteria: Record<Criterion, () => string> = {
  quality: m.criterion_quality, punctuality: m.criterion_punctuality, response: m.criterion_response, attitude: m.criterion_attitude, price: m.criterion_price, safety: m.criterion_safety,
}
export const criterionWords = (criterion: Criterion) => criteria[criterion]()

const sides: Record<Side, () => string> = { agency: m.evaluation_side_agency, client: m.evaluation_side_client, venue: m.evaluation_side_venue }
export const sideWords = (side: Side) => sides[side]()

const levels: Record<IncidentLevel, () => string> = { L1: m.incident_level_1, L2: m.incident_level_2, L3: m.incident_level_3 }
export const levelWords = (level: IncidentLevel) => levels[level]()

const tiers: Record<Tier, () => string> = { strategic: m.tier_strategic, preferred: m.tier_preferred, routine: m.tier_routine, watch_list: m.tier_watch_list }
export const tierWords = (tier: Tier) => tiers[tier]()

const reasons: Record<TierReason, () => string> = {
  score: m.tier_because_score, too_few: m.tier_because_too_few, below_60: m.tier_because_below_60, two_below_60: m.tier_because_two_below_60, few_for_strategic: m.tier_because_few_for_strategic,
  neither_spend_nor_sole: m.tier_because_neither_spend_nor_sole, not_fully_qualified: m.tier_because_not_fully_qualified, restricted: m.tier_because_restricted, declining: m.tier_because_declining,
}
export const reasonWords = (reason: string) => reasons[reason as TierReason]?.() ?? reason

const counterparts: Record<CounterpartLevel, () => string> = { management: m.counterpart_management, project_manager: m.counterpart_project_manager, coordinator: m.counterpart_coordinator }
export const counterpartWords = (level: CounterpartLevel) => counterparts[level]()

/** A score or a mark out of a hundred, to one decimal. */
export const points = (score: number) => (Math.round(score * 10) / 10).toString()
