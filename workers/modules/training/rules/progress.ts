import { daysLater, yearsLater } from '../../../kernel/rules/days'
import { forecastOf, type Forecast } from './forecast'
import { countsAmong, type Work } from '../../skills/rules/worked'
import type { Names } from '../../credentials/rules/kinds'
import { holdsOn } from '../../credentials/rules/standing'
import { countHours, place, summed, type Activity, type Counted, type HoursRule, type Placed } from './hours'
import { metOn } from './met-on'
import { aLifetime, experienceMonths } from './pmp-eligibility'
import { variantsOf, versionOn, windowOf, type Scheme, type Variant } from './scheme'
import { within, type Days } from './years'

export type Cycle = { startsOn: string; endsOn: string | null; carried: number }
/** Something done, and whether it was verified: only that counts. */
export type Done = Activity & { verified: boolean }
/** A paper that was verified. */
export type Held = { kind: string; validFrom: string | null; validTo: string | null }
type Known = { done: readonly Done[]; worked: readonly Work[]; held: readonly Held[] }

type Part = { has: number; need: number; missing: number }
/** How far one way is: `held` whether its paper is, `hours` what is missing of them, `unsure` where sources differ on it. */
type VariantProgress = { code: string; names: Names; papers: string[]; held: boolean; months: Part | null; hours: number; activities: Part | null; share: number; met: boolean; unsure: boolean }
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
  const inLieu = known.held.find((paper) => edition.inLieu?.includes(paper.kind) && holdsOn(paper, asOf))?.kind ?? null
  const ways = variantsOf(edition).map((variant) => progressBy(variant, { versions, edition, cycle, hoursMet: inLieu !== null, asOf, end }, known))
  const nearest = ways.toSorted((a, b) => Number(b.way.held) - Number(a.way.held) || b.way.share - a.way.share || monthsLeft(a.way) - monthsLeft(b.way))[0]!
  const several = ways.length > 1
  return { ...nearest.progress, variant: several ? nearest.way.code : null, variants: several ? ways.map(({ way }) => way) : [], inLieu }
}

/** Of two that lack the same otherwise, the one with fewer months to go is nearer. */
const monthsLeft = ({ months }: VariantProgress) => months?.missing ?? 0
const none: HoursRule = { need: 0, groups: [] }

/** `end`: the last day that counts; `hoursMet`: a paper stands for the hours. */
type Asking<S> = { versions: readonly S[]; edition: S; cycle: Cycle; hoursMet: boolean; asOf: string; end: string }

function progressBy<S extends Scheme>(variant: Variant, { versions, edition, cycle, hoursMet, asOf, end }: Asking<S>, { done, worked, held }: Known) {
  const { code, names, papers = [], months: asked, unsure = false } = variant
  const ruleOf = (one: S) => (hoursMet ? none : hoursIn(one, code))
  const [hours, carried, window] = [ruleOf(edition), hoursMet ? 0 : cycle.carried, windowOf(edition, cycle, asOf)]

  const placesOf = (those: readonly Done[]) => those.map((one) => place(ruleOf(versionOn(versions, one.on)), one))
  const sofar = Map.groupBy(done.filter(({ on }) => on <= asOf), ({ verified }) => verified)
  const activities = placesOf(sofar.get(true) ?? [])
  const verified = activities.flat()
  const placed = [...verified, ...placesOf(sofar.get(false) ?? []).flat()]
  const inWindow = (those: readonly Placed[], days: Days) => those.filter(({ on }) => within(on, days))
  const countedOn = (day: string, those: readonly Placed[]) => countHours(hours, inWindow(those, windowOf(edition, cycle, day)), carried)
  const counted = countedOn(asOf, verified)

  const months = asked && partOf(experienceMonths(worked.filter((work) => countsAmong(asked.duties ?? null, work)), end, asked.years ?? aLifetime), asked.need)
  const times = timesDone(variant, done, { from: window.from, to: end })
  const paper = paperHeld(variant, held, window, asOf)
  const share = Math.min(shareOf(hours, counted), ...[months, times].map((part) => (part ? Math.min(1, part.has / part.need) : 1)))
  const met = paper && counted.met && (months?.missing ?? 0) === 0 && (times?.missing ?? 0) === 0
  const onlyHours = edition.rolling === null && !months && !times && paper
  const way: VariantProgress = { code, names, papers, held: paper, months, hours: counted.atLeast, activities: times, share, met, unsure }
  const progress = {
    edition: { ...edition, hours, months: asked }, window, counted, ifVerified: countedOn(asOf, placed), standing: summed(inWindow(placed, window)), months, activities: times,
    dropping: edition.rolling === null ? 0 : counted.total - countedOn(daysLater(asOf, 90), verified).total, share, met,
    metOn: counted.met && onlyHours ? metOn(hours, inWindow(verified, window), cycle.carried) : null, forecast: forecastOf(activities, counted, asOf),
  }
  return { way, progress }
}

/** How many of the activities that a way asks there were: of the trade, and verified. */
function timesDone({ activities }: Variant, done: readonly Done[], days: Days): Part | null {
  if (!activities) return null
  return partOf(done.filter(({ on, kind, industry, verified }) => verified && industry && activities.kinds.includes(kind) && within(on, days)).length, activities.need)
}

/** Whether one of the papers is held that open a way; of those that must be fresh, one that was given in the window. */
const paperHeld = ({ papers = [], fresh = false }: Variant, held: readonly Held[], window: Days, day: string) =>
  papers.length === 0 || held.some((one) => papers.includes(one.kind) && holdsOn(one, day) && (!fresh || (one.validFrom !== null && within(one.validFrom, window))))

const partOf = (has: number, need: number): Part => ({ has, need, missing: Math.max(0, need - has) })
const hoursIn = (edition: Scheme, code: string) => variantsOf(edition).find((one) => one.code === code)?.hours ?? edition.hours

/** Parts are asked one by one: the mean would hide what is missing. */
function shareOf({ need, groups }: HoursRule, { total, groups: counted }: Counted) {
  const shares = groups.flatMap((group, at) => [[counted[at]!.counted, group.need], ...group.areas.map((area, place) => [counted[at]!.areas[place]!.counted, area.need])] as [number, number][])
  return Math.min(1, ...[[total, need] as [number, number], ...shares].filter(([, asked]) => asked > 0).map(([has, asked]) => has / asked))
}

/** Of what was earned beyond what is asked, only the last year's goes along into the next cycle, and no more than the scheme lets. */
export function carriedOver({ hours, carries = 0 }: Scheme, { total, met }: Counted, done: readonly Done[], endsOn: string): number {
  if (!met) return 0
  const lastYear = done.filter(({ on, verified }) => verified && on <= endsOn && on > yearsLater(endsOn, -1)).flatMap((one) => place(hours, one))
  return Math.max(0, Math.min(carries, total - hours.need, countHours(hours, lastYear).total))
}
