import { figuresFor } from '../../../db/seed/figures'
import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { approverFor, validOn, type FigureKind, type OwnFigure, type SetUp, type Threshold } from './rules/figures'
import { merged } from './rules/merged'
import type { Figure } from './shapes'

/** The code of a currency, whose rate it is. */
type Currency = string & {}

export const keyOf = ({ kind, code, validFrom }: Pick<Figure, 'kind' | 'code' | 'validFrom'>) => `${kind}.${code}@${validFrom}`

/** Every version of every figure, the oldest first: what the product came with, and what the agency has set in place of it. */
export const versionsWith = (ctx: Ctx, own: Figure[]) =>
  merged(figuresFor(ctx.agency.currency).map((one) => shown({ ...one, role: null, note: null, revision: 0 })), own, keyOf).sort((a, b) => a.validFrom.localeCompare(b.validFrom))

/** The figures that hold today, for whoever has read already what the agency itself has set. */
export function holdingFigures(ctx: Ctx, own: OwnFigure[]) {
  const all = versionsWith(ctx, own.map((one) => shown({ ...one, note: null, revision: 0 })))
  return (kind: FigureKind, code: Threshold | SetUp | Currency) => holding(all, kind, code, today(ctx))
}

export const holding = (all: Figure[], kind: FigureKind, code: string, day: string) => validOn(all.filter((one) => one.kind === kind && one.code === code), day)
export const today = (ctx: Ctx) => dayIn(ctx.agency.zone, ctx.now())
export const shown = ({ kind, code, amount, currency, role, validFrom, note, revision }: Figure): Figure => ({ kind, code, amount, currency, role: role ?? approverFor(kind, code), validFrom, note, revision })
