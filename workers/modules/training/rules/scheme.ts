import type { Names } from '../../credentials/rules/kinds'
import type { HoursRule } from './hours'
import type { TrainingKind } from './topics'
import { dutyNames, type DutyName } from '../../events/rules/duties'
import { yearsLater } from '../../../kernel/rules/days'
import { lastYears, type Days } from './years'

/** Duties by which a project is led, and those by which events are managed: all but those that serve them. */
export const leading: DutyName[] = ['coordinator']
export const managing: DutyName[] = dutyNames.filter((duty) => !['interpreting', 'finance', 'other'].includes(duty))

/** So many months of work in the last `years`, whenever they were where none are named; `duties`: of which on events alone, of any where none are named. */
export type Months = { need: number; years: number | null; duties?: string[] | null }
/**
 * One way to it, where there are several. `papers`: one of them must be held, where any are named, and with `fresh` be given in the window; `hours`: other than
 * the scheme's; `activities`: so many of these kinds, however long; `unsure`: sources differ on it.
 */
export type Variant = { code: string; names: Names; months: Months | null; papers?: string[]; fresh?: boolean; hours?: HoursRule; activities?: { need: number; kinds: TrainingKind[] }; unsure?: boolean }

/**
 * What a body, or the agency itself, asks of whoever wants or keeps a certificate. `years`: how long a cycle is, null where nothing is renewed;
 * `rolling`: for how many years hours count, null for those of the cycle, or for good where there is none; `months`: of work; `variants`: all the ways to it, where
 * there is more than one; `inLieu`: whoever holds one of these papers needs no hours; `carries`: so many quarter-hours of the last year's surplus go along
 * into the next cycle at most, none where that is left out.
 */
export type SchemeContent = {
  names: Names
  /** Where it is written, empty where it is the agency's own target; and on which day it was read there, or set. */
  source: string
  dated: string
  years: number | null
  rolling: number | null
  months: Months | null
  hours: HoursRule
  /** The certificate that it keeps in force, by the code of its kind of paper; left out where it leads to one, or to none. */
  renews?: string | null
  variants?: Variant[]
  inLieu?: string[]
  carries?: number
}
/** One edition of it, in force from a day until the next one is. */
export type Scheme = SchemeContent & { code: string; validFrom: string }

/** Every way to it, in the order in which a scheme tells them; of one that has no others, its own. */
export const variantsOf = ({ variants, names, months }: Pick<SchemeContent, 'variants' | 'names' | 'months'>): Variant[] => (variants && variants.length > 0 ? variants : [{ code: 'only', names, months }])

/** The edition in force on a day; before there was any, the first. */
export function versionOn<S extends Pick<Scheme, 'validFrom'>>(versions: readonly S[], day: string): S {
  const sorted = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
  return sorted.findLast(({ validFrom }) => validFrom <= day) ?? sorted[0]!
}

/** The last day of a cycle: the anniversary itself. */
export const cycleEnd = (startsOn: string, years: number) => yearsLater(startsOn, years)

/** Within which days hours count as of a day: of a cycle that is over, as of its end. What is renewed takes nothing from before its cycle: that went into the certificate. */
export function windowOf({ years, rolling }: Pick<Scheme, 'years' | 'rolling'>, { startsOn, endsOn }: { startsOn: string; endsOn: string | null }, asOf: string): Days {
  if (rolling !== null) {
    const { from, to } = lastYears(endsOn !== null && endsOn < asOf ? endsOn : asOf, rolling)
    return { from: years !== null && startsOn > from ? startsOn : from, to }
  }
  return years !== null ? { from: startsOn, to: endsOn ?? cycleEnd(startsOn, years) } : { from: '0001-01-01', to: asOf }
}
