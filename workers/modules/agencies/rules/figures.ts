import { digitsOf } from '../../../kernel/rules/currency'
import type { StaffRole } from '../../../kernel/rules/roles'

/** Amounts that the product asks for by name, and what they are counted in. Money is in minor units of the currency it stands with. */
export const thresholds = { approval: 'money', second_approval: 'money', three_quotes: 'money', rush: 'days', agree: 'working_days', review: 'working_days', quiet: 'days', changes_only: 'days', standby: 'days' } as const
export type Threshold = keyof typeof thresholds
export type Unit = 'space' | 'rate' | (typeof thresholds)[Threshold]

/** Those of them that are counted in days. */
export const dayThresholds = ['rush', 'agree', 'review', 'quiet'] as const satisfies Threshold[]
export type DayThreshold = (typeof dayThresholds)[number]

/** Above which amounts the agency itself must say yes, and who: the threshold's own role unless it says another. */
export const approvers = ['manager', 'finance', 'director', 'owner'] as const satisfies readonly StaffRole[]
export type Approver = (typeof approvers)[number]
const approvedBy: Partial<Record<string, Approver>> = { approval: 'manager', second_approval: 'director' }

/** Who says yes above this figure where the agency names nobody; null where nobody is asked. */
export const approverFor = (kind: FigureKind, code: string): Approver | null => (kind === 'threshold' ? approvedBy[code] ?? null : null)

/** How a room is set; the figure is hundredths of a square metre for each person, before stage, aisles and booths. */
export const setUps = ['theatre', 'classroom', 'rounds', 'cabaret', 'boardroom', 'u_shape', 'hollow_square', 'reception'] as const
export type SetUp = (typeof setUps)[number]

export const figureKinds = ['threshold', 'space', 'rate'] as const
export type FigureKind = (typeof figureKinds)[number]

/** What an agency itself has set, as whoever reads it with other things brings it along. */
export type OwnFigure = { kind: FigureKind; code: string; amount: number; currency: string | null; role: Approver | null; validFrom: string }

type Dated = { validFrom: string }

/** Of versions that each hold from their day on, the one that holds on this day; null before the first. */
export function validOn<Version extends Dated>(versions: readonly Version[], day: string): Version | null {
  const begun = versions.filter(({ validFrom }) => validFrom <= day)
  return begun.reduce<Version | null>((newest, one) => (newest && newest.validFrom >= one.validFrom ? newest : one), null)
}

export function isFigure(kind: FigureKind, code: string) {
  if (kind === 'rate') return /^[A-Z]{3}$/.test(code)
  return kind === 'space' ? (setUps as readonly string[]).includes(code) : Object.hasOwn(thresholds, code)
}

/** A rate is kept in millionths: so many of the agency's currency are one of the other. */
export const rateParts = 1_000_000

type Money = { amount: number; currency: string }

/** An amount of another currency in minor units of this one, rounded up so that no limit is slipped under; as it is while no rate is known. */
export function inCurrency(money: Money, to: string, rate: { amount: number } | null): Money {
  if (money.currency === to || !rate) return money
  const major = money.amount / 10 ** digitsOf(money.currency)
  return { amount: Math.ceil(Math.round((major * rate.amount * 10 ** digitsOf(to) * 1000) / rateParts) / 1000), currency: to }
}

/** Square metres that so many people need in this set-up, rounded up; hundredths for each person. */
export const spaceFor = (people: number, perPerson: number) => Math.ceil((people * perPerson) / 100)
