import type { FigureKind, SetUp, Threshold } from '../../workers/modules/agencies/rules/figures'

type Seeded = { kind: FigureKind; code: string; amount: number; currency: string | null; validFrom: string }

/** Long before any event: what holds until an agency says otherwise. */
const always = '2000-01-01'

const days: Partial<Record<Threshold, number>> = { rush: 14, agree: 5, review: 2, quiet: 2, changes_only: 30, standby: 90 }

/** A beginning in the currencies of the places served, in minor units; elsewhere an agency sets its own. */
const money: Partial<Record<Threshold, Record<string, number>>> = {
  approval: { CNY: 200_000_000, HKD: 200_000_000, TWD: 800_000_000, GBP: 20_000_000, USD: 25_000_000 },
  second_approval: { CNY: 500_000_000, HKD: 500_000_000, TWD: 2_000_000_000, GBP: 50_000_000, USD: 60_000_000 },
  three_quotes: { CNY: 3_000_000, HKD: 3_000_000, TWD: 15_000_000, GBP: 300_000, USD: 450_000 },
}

/** Planning defaults from trade tables, hundredths of a square metre; what law and the fire certificate allow always comes first. */
const space: Record<SetUp, number> = { theatre: 80, classroom: 140, rounds: 120, cabaret: 150, boardroom: 250, u_shape: 300, hollow_square: 280, reception: 80 }

/** The figures an agency of this currency begins with. */
export const figuresFor = (currency: string): Seeded[] => [
  ...Object.entries(space).map(([code, amount]) => ({ kind: 'space' as const, code, amount, currency: null, validFrom: always })),
  ...Object.entries(days).map(([code, amount]) => ({ kind: 'threshold' as const, code, amount, currency: null, validFrom: always })),
  ...Object.entries(money).flatMap(([code, amounts]) => (amounts[currency] === undefined ? [] : [{ kind: 'threshold' as const, code, amount: amounts[currency], currency, validFrom: always }])),
]
