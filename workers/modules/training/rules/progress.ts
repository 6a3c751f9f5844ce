import { daysLater } from '../../../kernel/rules/days'
import { forecastOf, type Forecast } from './forecast'
import { countHours, place, summed, type Counted, type Credit, type Placed } from './hours'
import { metOn } from './met-on'
import { experienceMonths } from './pmp-eligibility'
import { versionOn, windowOf, type Scheme } from './scheme'
import { within, type Days } from './years'

export type Cycle = { startsOn: string; endsOn: string | null; carried: number }
/** A credit, and whether it was verified: only that counts. */
export type Earned = Credit & { verified: boolean }
type Known = { earned: readonly Earned[]; worked: readonly Days[] }

/** `counted` by what is verified, `ifVerified` with what still waits; `dropping`: quarter-hours that no longer count within 90 days; `standing`: what `ifVerified` counts, put together by where it counts; `share`: of the part that is furthest behind, 0 to 1; `metOn`: since when everything is there, null also where hours or months may drop out again. */
export type Progress<S> = { edition: S; window: Days; counted: Counted; ifVerified: Counted; standing: Placed[]; months: { has: number; need: number; missing: number } | null; dropping: number; share: number; met: boolean; metOn: string | null; forecast: Forecast }

/** An estimate: what a body will accept, it decides itself. Each activity is read by the edition in force on its day; what is asked is what is asked now, or was when the cycle ended. */
export function progressOf<S extends Scheme>(versions: readonly S[], cycle: Cycle, { earned, worked }: Known, asOf: string): Progress<S> {
  const end = cycle.endsOn !== null && cycle.endsOn < asOf ? cycle.endsOn : asOf
  const edition = versionOn(versions, end)
  const placed = earned.filter(({ on }) => on <= asOf).flatMap((one) => {
    const where = place(versionOn(versions, one.on).hours, one)
    return where ? [{ ...where, verified: one.verified }] : []
  })
  const window = windowOf(edition, cycle, asOf)
  const inWindow = (those: readonly Placed[], days: Days) => those.filter(({ on }) => within(on, days))
  const countedOn = (day: string, those: readonly Placed[]) => countHours(edition.hours, inWindow(those, windowOf(edition, cycle, day)), cycle.carried)
  const verified = placed.filter((one) => one.verified)
  const counted = countedOn(asOf, verified)
  const has = edition.months ? experienceMonths(worked, end, edition.months.years) : 0
  const months = edition.months && { has, need: edition.months.need, missing: Math.max(0, edition.months.need - has) }
  return {
    edition, window, counted, ifVerified: countedOn(asOf, placed), standing: summed(inWindow(placed, window)), months,
    dropping: edition.rolling === null ? 0 : counted.total - countedOn(daysLater(asOf, 90), verified).total,
    share: Math.min(shareOf(edition, counted), months ? Math.min(1, has / months.need) : 1), met: counted.met && (months?.missing ?? 0) === 0, metOn: counted.met && edition.rolling === null && !months ? metOn(edition.hours, inWindow(verified, window), cycle.carried) : null,
    forecast: forecastOf(verified, counted.atLeast, asOf),
  }
}

/** Parts are asked one by one: the mean would hide what is missing. */
function shareOf({ hours: { need, groups } }: Scheme, { total, groups: counted }: Counted) {
  const shares = groups.flatMap((group, at) => [[counted[at]!.counted, group.need], ...group.areas.map((area, place) => [counted[at]!.areas[place]!.counted, area.need])] as [number, number][])
  return Math.min(1, ...[[total, need] as [number, number], ...shares].filter(([, asked]) => asked > 0).map(([has, asked]) => has / asked))
}

/** Of what was earned beyond what is asked, only the last year's goes along into the next cycle, and no more than 20 hours. */
export function carriedOver(edition: Scheme, { total, met }: Counted, earned: readonly Earned[], endsOn: string): number {
  if (!met) return 0
  const lastYear = earned.filter(({ on, verified }) => verified && on <= endsOn && on > daysLater(endsOn, -365)).flatMap((one) => place(edition.hours, one) ?? [])
  return Math.max(0, Math.min(80, total - edition.hours.need, countHours(edition.hours, lastYear).total))
}
