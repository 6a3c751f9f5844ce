import type { Ctx } from '../../kernel/ctx'
import { askedFor, together } from '../../kernel/together'
import { soleIn, spendIn, tiersOf, type EvaluationRecord } from './evaluation-store'
import { inForce } from './rules/qualification'
import { restrictionOn } from './rules/restriction'
import { jobsOf, lastTwoBelow, rollingScore, since, trendOf } from './rules/score'
import { isWeighty, proposedTier } from './rules/tier'
import { asQualification, restrictionIn, today, type Standings } from './standings'

const whole = <Row>(rows: Row[]) => rows

/** In each category that a supplier offers or has worked in: the tier to propose, on what grounds, and what was decided. One trip. */
export async function tiersKnown(ctx: Ctx, standings: Standings, evaluations: EvaluationRecord[]) {
  const day = today(ctx)
  const { supplier, offers, limits } = standings
  const categories = [...new Set([...offers.map(({ category }) => category), ...evaluations.map(({ category }) => category)])].sort()
  const [decided, spends, soles] = await together(ctx, askedFor(tiersOf(ctx, supplier.id), whole), askedFor(spendIn(ctx, categories, since(day)), whole), askedFor(soleIn(ctx, categories, day), whole))
  const restriction = restrictionIn(limits)
  return categories.map((category) => {
    const jobs = jobsOf(evaluations.filter((one) => one.category === category))
    const held = offers.filter((one) => one.category === category).flatMap((offer) => inForce(asQualification(offer, true), day) ?? [])
    const fit = { fullyQualified: held.some(({ outcome, conditions }) => outcome === 'qualified' || conditions.every(({ met }) => met)), restricted: restrictionOn(restriction, day) !== 'none' }
    const there = spends.filter((one) => one.category === category)
    const sum = (jobs: typeof there) => jobs.reduce((all, { spend }) => all + spend, 0)
    const [total, own] = [sum(there), sum(there.filter(({ supplierId }) => supplierId === supplier.id))]
    const sole = held.length > 0 && soles.find((one) => one.category === category)?.suppliers === 1
    const { tier, reasons } = proposedTier({
      rolling: rollingScore(jobs, day), lastTwoBelow60: lastTwoBelow(jobs, day, 60), declines: trendOf(jobs, day).declines, weighty: isWeighty({ spend: own, total, sole }), ...fit,
    })
    return { category, proposed: tier, reasons, fit, decided: decided.find((one) => one.category === category) ?? null }
  })
}

export const tiersShown = async (ctx: Ctx, standings: Standings, evaluations: EvaluationRecord[]) =>
  (await tiersKnown(ctx, standings, evaluations)).map(({ fit: _, ...tier }) => tier)
