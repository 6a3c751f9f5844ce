import { ladders } from '../../../db/schema/agency/skills'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { rowsOf, together } from '../../kernel/together'
import { demandEdition, setting } from '../agencies/index'
import { laddersAsked, positionsAsked } from './careers'
import type { LadderSetting } from './growth-shapes'
import { ownLadders } from './growth-store'
import { demandEmpty } from './places'

/**
 * Says what a ladder is called, of which kind it is and where it stands; without a code it is a new one, without a place it comes last.
 * @throws 409 `changed_meanwhile`, `somebody_stands_there` for one that would be archived under somebody
 */
export async function setLadder(ctx: Ctx, { revision, archived, code = ctx.newId('ladder'), place, ...wish }: LadderSetting) {
  demandFullScope(ctx)
  const [all, positions, own] = await together(ctx, laddersAsked(ctx), positionsAsked(ctx), rowsOf(ownLadders(ctx)))
  const known = all.find((one) => one.code === code)
  demandEdition(known ?? { revision: 0 }, revision)
  if (archived && known && !known.archivedAt) await demandEmpty(ctx, positions.filter(({ ladder }) => ladder === code).map((one) => one.code))
  const last = Math.max(0, ...all.map((one) => one.place)) + 1
  const whole = { ...wish, place: place ?? known?.place ?? last, archivedAt: archived ? (known?.archivedAt ?? ctx.now()) : null }
  const before = known ? { names: known.names, kind: known.kind, place: known.place, archivedAt: known.archivedAt } : null
  return commit(ctx, { action: 'skill.set', write: setting(ctx, ladders, { own: own.find(({ id }) => id === code), id: code, whole, before }), answer: { code, revision: revision + 1 } })
}
