import { figures } from '../../../db/schema/agency/agencies'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from './entry'
import { holding, keyOf, shown, today, versionsWith } from './figure-versions'
import { approverFor, dayThresholds, isFigure, thresholds, type DayThreshold, type SetUp, type Threshold } from './rules/figures'
import type { Figure, FigureSetting } from './shapes'
import { ownFigures } from './store'

/** Every version of every figure, the oldest first: what the product came with and what the agency has set since. */
export const figuresOf = async (ctx: Ctx): Promise<Figure[]> => versionsWith(ctx, (await ownFigures(ctx)).map(shown))

/** Sets what a figure is from a day on; the same day once more corrects that version, earlier ones stay. @throws 422 */
export async function setFigure(ctx: Ctx, { revision, ...wish }: FigureSetting) {
  demandFullScope(ctx)
  if (!isFigure(wish.kind, wish.code) || wish.code === ctx.agency.currency) throw invalid({ code: 'not_a_figure' })
  if (wish.kind === 'rate' && wish.amount === 0) throw invalid({ amount: 'not_a_number' })
  const isMoney = wish.kind === 'threshold' && thresholds[wish.code as Threshold] === 'money'
  const asked = approverFor(wish.kind, wish.code)
  const values = { ...wish, currency: isMoney ? ctx.agency.currency : null, role: asked && (wish.role ?? asked) }
  const [all, rows] = await Promise.all([figuresOf(ctx), ownFigures(ctx)])
  const current = all.find((one) => keyOf(one) === keyOf(values)) ?? { ...values, revision: 0 }
  demandEdition(current, revision)

  const before = versionBefore(all, values)
  return commit(ctx, {
    action: 'figure.change',
    write: setting(ctx, figures, { own: rows.find(({ id }) => id === keyOf(values)), id: keyOf(values), whole: values, before: before && { amount: before.amount, ...(asked && { role: before.role }), validFrom: before.validFrom } }),
    answer: { ...values, revision: revision + 1 },
  })
}

/** The amount that holds on this day, in minor units of its currency or in days; null where none is set. `day` is today unless given. */
export async function thresholdFor(ctx: Ctx, code: Threshold, day = today(ctx)): Promise<Pick<Figure, 'amount' | 'currency' | 'role'> | null> {
  return holding(await figuresOf(ctx), 'threshold', code, day)
}

/** What holds today of all that is counted in days; each of it comes with the product, so there always is one. */
export async function daysHolding(ctx: Ctx): Promise<Record<DayThreshold, number>> {
  const all = await figuresOf(ctx)
  return Object.fromEntries(dayThresholds.map((code) => [code, holding(all, 'threshold', code, today(ctx))!.amount])) as Record<DayThreshold, number>
}

/** Hundredths of a square metre for each person in this set-up on this day; today unless given. */
export async function spacePerPerson(ctx: Ctx, code: SetUp, day = today(ctx)): Promise<number | null> {
  return holding(await figuresOf(ctx), 'space', code, day)?.amount ?? null
}

const versionBefore = (all: Figure[], { kind, code, validFrom }: Figure | Omit<Figure, 'revision'>) => holding(all, kind, code, validFrom)
