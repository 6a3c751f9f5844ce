import type { Names } from '../../credentials/rules/kinds'
import type { HoursRule } from './hours'
import { yearsLater } from '../../../kernel/rules/days'
import { lastYears, type Days } from './years'

/**
 * What a body, or the agency itself, asks of whoever wants or keeps a certificate. `years`: how long a cycle is, null where nothing is renewed;
 * `rolling`: for how many years hours count, null for those of the cycle, or for good where there is none; `months`: of work, in the last `years`.
 */
export type SchemeContent = {
  names: Names
  /** Where it is written, and on which day it was read there. */
  source: string
  dated: string
  years: number | null
  rolling: number | null
  months: { need: number; years: number } | null
  hours: HoursRule
  /** The certificate that it keeps in force, by the code of its kind of paper; left out where it leads to one, or to none. */
  renews?: string | null
}
/** One edition of it, in force from a day until the next one is. */
export type Scheme = SchemeContent & { code: string; validFrom: string }

/** The edition in force on a day; before there was any, the first. */
export function versionOn<S extends Pick<Scheme, 'validFrom'>>(versions: readonly S[], day: string): S {
  const sorted = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
  return sorted.findLast(({ validFrom }) => validFrom <= day) ?? sorted[0]!
}

/** The last day of a cycle: the anniversary itself. */
export const cycleEnd = (startsOn: string, years: number) => yearsLater(startsOn, years)

/** Within which days hours count as of a day: of a cycle that is over, as of its end. */
export function windowOf({ years, rolling }: Pick<Scheme, 'years' | 'rolling'>, { startsOn, endsOn }: { startsOn: string; endsOn: string | null }, asOf: string): Days {
  if (rolling !== null) return lastYears(endsOn !== null && endsOn < asOf ? endsOn : asOf, rolling)
  return years !== null ? { from: startsOn, to: endsOn ?? cycleEnd(startsOn, years) } : { from: '0001-01-01', to: asOf }
}
