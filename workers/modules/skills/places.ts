import { ladders, positions as seeded } from '../../../db/seed/positions'
import { positions } from '../../../db/schema/agency/skills'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { askedFor, together, type Asked } from '../../kernel/together'
import { demandEdition, setting } from '../agencies/index'
import { merged } from '../agencies/rules/merged'
import type { Position } from './rules/ladder'
import type { PositionSetting } from './growth-shapes'
import { ownPositions } from './growth-store'
import { vocabularyOf } from './vocabulary'

/** `revision` 0: as the product came. */
export type PositionInUse = Position & { archivedAt: string | null; revision: number }
export { ladders }

/** The places of an agency by ladder and step, archived ones among them; to be read in one trip with what else is wanted. */
export const positionsAsked = (ctx: Ctx): Asked<PositionInUse[]> => askedFor(ownPositions(ctx), (rows) =>
  merged(seeded.map((one): PositionInUse => ({ ...one, archivedAt: null, revision: 0 })), rows.map(({ id, ladder, step, names, asks, archivedAt, revision }): PositionInUse => ({ code: id, ladder, step, names, asks, archivedAt, revision })), ({ code }) => code)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.step - b.step))

const placeOf = ({ ladder }: Position) => ladders.findIndex(({ code }) => code === ladder)

/** Says where a place stands and what it asks; without a code it is a new one. @throws 409 `changed_meanwhile`; 422 for a ladder or skill that is none */
export async function setPosition(ctx: Ctx, { revision, archived, code = ctx.newId('post'), ...wish }: PositionSetting) {
  demandFullScope(ctx)
  if (!ladders.some((ladder) => ladder.code === wish.ladder)) throw invalid({ ladder: 'not_an_option' })
  const [{ skills }, [all]] = await Promise.all([vocabularyOf(ctx), together(ctx, positionsAsked(ctx))])
  if (wish.asks.some((asks) => asks.kind === 'skill' && !skills.some((skill) => skill.code === asks.code))) throw invalid({ asks: 'not_an_option' })
  const known = all.find((one) => one.code === code)
  demandEdition(known ?? { revision: 0 }, revision)
  const own = (await ownPositions(ctx)).find(({ id }) => id === code)
  const whole = { ...wish, archivedAt: archived ? (known?.archivedAt ?? ctx.now()) : null }
  const before = known ? { ladder: known.ladder, step: known.step, names: known.names, asks: known.asks, archivedAt: known.archivedAt } : null
  return commit(ctx, { action: 'skill.set', write: setting(ctx, positions, { own, id: code, whole, before }), answer: { code, revision: revision + 1 } })
}

/** All of them with their ladders, as their page shows them. */
export const allPositions = async (ctx: Ctx) => ({ ladders, positions: (await together(ctx, positionsAsked(ctx)))[0] })
