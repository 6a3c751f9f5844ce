import { daysLater } from '../../../kernel/rules/days'
import { forecastOf, type Forecast } from './forecast'
import { countsAmong, type Work } from '../../skills/rules/worked'
import type { Names } from '../../credentials/rules/kinds'
import { countHours, place, summed, type Counted, type Credit, type HoursRule, type Placed } from './hours'
import { metOn } from './met-on'
import { experienceMonths } from './pmp-eligibility'
import { variantsOf, versionOn, windowOf, type Scheme, type Variant } from './scheme'
import type { TrainingKind } from './topics'
import { within, type Days } from './years'

export type Cycle = { startsOn: string; endsOn: string | null; carried: number }
/** A credit, and whether it was verified: only that counts. */
export type Earned = Credit & { verified: boolean }
/** Something done, however long it took. */
export type Activity = { on: string; kind: TrainingKind; industry: boolean; verified: boolean }
/** A paper that was verified. */
export type Held = { kind: string; validFrom: string | null; validTo: string | null }
type Known = { earned: readonly Earned[]; worked: readonly Work[]; done: readonly Activity[]; held: readonly Held[] }

type Part = { has: number; need: number; missing: number }
/** How far one way is: `held` whether its paper is, `hours` what is missing of them, `unsure` where sources differ on it. */
export type VariantProgress = { code: string; names: Names; papers: string[]; held: boolean; months: Part | null; hours: number; activities: Part | null; share: number; met: boolean; unsure: boolean }
/**
 * All by the way that is nearest. `counted` by what is verified, `ifVerified` with what still waits; `dropping`: quarter-hours that no longer count within 90 days; `standing`: what `ifVerified` counts, put together by where
 * it counts; `share`: of the part that is furthest behind, 0 to 1; `variants`: each way, where there are several, and `variant` which is nearest; `inLieu`: the paper for which no hours are asked;
 * `metOn`: since when everything is there, null also where hours or months leave a window.
 */
export type Progress<S> = {
  edition: S; window: Days; counted: Counted; ifVerified: Counted; standing: Placed[]; months: Part | null; activities: Part | null; dropping: number; share: number; met: boolean; metOn: string | null; forecast: Forecast
  variant: string | null; variants: VariantProgress[]; inLieu: string | null
}

/** An estimate: what a body will accept, it decides itself. Each activity is read by the edition in force on its day; what is asked is what is asked now, or was when the cycle ended. */
export function progressOf<S extends Scheme>(versions: readonly S[], cycle: Cycle, known: Known, asOf: string): Progress<S> {
  const end = cycle.endsOn !== null && cycle.endsOn < asOf ? cycle.endsOn : asOf
  const edition = versionOn(versions, end)
  const inLieu = known.held.find((paper) => edition.inLieu?.includes(paper.kind) && inForce(paper, asOf))?.kind ?? null
  const ways = variantsOf(edition).map((variant) => progressBy(versions, edition, variant, inLieu !== null, cycle, known, { asOf, end }))
  const nearest = ways.toSorted((a, b) => Number(b.way.held) - Number(a.way.held) || b.way.share - a.way.share || monthsLeft(a.way) - monthsLeft(b.way))[0]!
  const several = ways.length > 1
  return { ...nearest.progress, variant: several ? nearest.way.code : null, variants: several ? ways.map(({ way }) => way) : [], inLieu }
}

/** Of two that lack the same otherwise, the one with fewer months to go is nearer. */
const monthsLeft = ({ months }: VariantProgress) => months?.missing ?? 0
const none: HoursRule = { need: 0, groups: [] }
/** Nobody has worked for longer. */
const aLifetime = 100

function progressBy<S extends Scheme>(versions: readonly S[], edition: S, variant: Variant, hoursMet: boolean, cycle: Cycle, { earned, worked, done, held }: Known, { asOf, end }: { asOf: string; end: string }) {
  const { code, names, papers = [], months: asked, unsure = false } = variant
  const hours = hoursMet ? none : (variant.hours ?? edition.hours)
  const ruleOn = (day: string) => (hoursMet ? none : hoursIn(versionOn(versions, day), code))
  const placed = earned.filter(({ on }) => on <= asOf).flatMap((one) => {
    const where = place(ruleOn(one.on), one)
    return where ? [{ ...where, verified: one.verified }] : []
  })
  const window = windowOf(edition, cycle, asOf)
  const inWindow = (those: readonly Placed[], days: Days) => those.filter(({ on }) => within(on, days))
  const countedOn = (day: string, those: readonly Placed[]) => countHours(hours, inWindow(those, windowOf(edition, cycle, day)), hoursMet ? 0 : cycle.carried)
  const verified = placed.filter((one) => one.verified)
  const counted = countedOn(asOf, verified)
  const months = asked && partOf(experienceMonths(worked.filter((work) => countsAmong(asked.duties ?? null, work)), end, asked.years ?? aLifetime), asked.need)
  const activities = activitiesIn(variant, done, { from: window.from, to: end })
  const paper = paperHeld(variant, held, window, asOf)
  const share = Math.min(shareOf(hours, counted), ...[months, activities].map((part) => (part ? Math.min(1, part.has / part.need) : 1)))
  const met = paper && counted.met && (months?.missing ?? 0) === 0 && (activities?.missing ?? 0) === 0
  const way: VariantProgress = { code, names, papers, held: paper, months, hours: counted.atLeast, activities, share, met, unsure }
  const progress = {
    edition: { ...edition, hours, months: asked }, window, counted, ifVerified: countedOn(asOf, placed), standing: summed(inWindow(placed, window)), months, activities,
    dropping: edition.rolling === null ? 0 : counted.total - countedOn(daysLater(asOf, 90), verified).total, share, met,
    metOn: counted.met && edition.rolling === null && !months && !activities && paper ? metOn(hours, inWindow(verified, window), cycle.carried) : null, forecast: forecastOf(verified, counted, asOf),
  }
  return { way, progress }
}

/** How many of the activities that a way asks there were: of the trade, and verified. */
function activitiesIn({ activities }: Variant, done: readonly Activity[], days: Days): Part | null {
  if (!activities) return null
  return partOf(done.filter(({ on, kind, industry, verified }) => verified && industry && activities.kinds.includes(kind) && within(on, days)).length, activities.need)
}

/** Whether one of the papers is held that open a way; of those that must be fresh, one that was given in the window. */
const paperHeld = ({ papers = [], fresh = false }: Variant, held: readonly Held[], window: Days, day: string) =>
  papers.length === 0 || held.some((one) => papers.includes(one.kind) && inForce(one, day) && (!fresh || (one.validFrom !== null && within(one.validFrom, window))))

const partOf = (has: number, need: number): Part => ({ has, need, missing: Math.max(0, need - has) })
const inForce = ({ validFrom, validTo }: Held, day: string) => (validFrom ?? '') <= day && (validTo ?? '9') >= day
const hoursIn = (edition: Scheme, code: string) => variantsOf(edition).find((one) => one.code === code)?.hours ?? edition.hours

/** Parts are asked one by one: the mean would hide what is missing. */
function shareOf({ need, groups }: HoursRule, { total, groups: counted }: Counted) {
  const shares = groups.flatMap((group, at) => [[counted[at]!.counted, group.need], ...group.areas.map((area, place) => [counted[at]!.areas[place]!.counted, area.need])] as [number, number][])
  return Math.min(1, ...[[total, need] as [number, number], ...shares].filter(([, asked]) => asked > 0).map(([has, asked]) => has / asked))
}

/** Of what was earned beyond what is asked, only the last year's goes along into the next cycle, and no more than 20 hours. */
export function carriedOver(edition: Scheme, { total, met }: Counted, earned: readonly Earned[], endsOn: string): number {
  if (!met) return 0
  const lastYear = earned.filter(({ on, verified }) => verified && on <= endsOn && on > daysLater(endsOn, -365)).flatMap((one) => place(edition.hours, one) ?? [])
  return Math.max(0, Math.min(80, total - edition.hours.need, countHours(edition.hours, lastYear).total))
}
