import { ladders as cameLadders, positions as cameHere } from '../../../db/seed/positions'
import type { Ctx } from '../../kernel/ctx'
import { askedFor, type Asked } from '../../kernel/together'
import { merged } from '../agencies/rules/merged'
import { ownLadders, ownPositions } from './growth-store'
import type { Ladder, Position } from './rules/ladder'

/** `revision` 0: as the product came; `place`: where it stands among the others. */
export type PositionInUse = Position & { archivedAt: string | null; revision: number }
export type LadderInUse = Ladder & { place: number; archivedAt: string | null; revision: number }

const came = {
  ladders: cameLadders.map((one, at): LadderInUse => ({ ...one, place: at + 1, archivedAt: null, revision: 0 })),
  positions: cameHere.map((one): PositionInUse => ({ ...one, archivedAt: null, revision: 0 })),
}

/** The places of an agency by step, archived ones among them; to be read in one trip with what else is wanted. */
export const positionsAsked = (ctx: Ctx): Asked<PositionInUse[]> => askedFor(ownPositions(ctx), (rows) =>
  merged(came.positions, rows.map(({ id, ladder, step, names, asks, archivedAt, revision }): PositionInUse => ({ code: id, ladder, step, names, asks, archivedAt, revision })), ({ code }) => code).sort((a, b) => a.step - b.step))

/** What places are called. */
export const positionNames = (all: PositionInUse[]) => all.map(({ code, ladder, names }) => ({ code, ladder, names }))

/** Its ladders in their order, in the same way. */
export const laddersAsked = (ctx: Ctx): Asked<LadderInUse[]> => askedFor(ownLadders(ctx), (rows) =>
  merged(came.ladders, rows.map(({ id, names, kind, place, archivedAt, revision }): LadderInUse => ({ code: id, names, kind, place, archivedAt, revision })), ({ code }) => code).sort((a, b) => a.place - b.place))
