import { positions } from '../../../db/schema/agency/skills'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { demandFullScope } from '../../kernel/scope'
import { askedFor, together } from '../../kernel/together'
import { demandEdition, setting } from '../agencies/index'
import { paperTableAsked } from '../credentials/index'
import { laddersAsked, positionsAsked, type PositionInUse } from './careers'
import { makeRoom } from './rules/make-room'
import { mostSteps, type PositionSetting } from './growth-shapes'
import { ownPositions, standingOn } from './growth-store'
import { vocabularyAsked } from './vocabulary'

/**
 * Says where a place stands and what it asks; without a code it is a new one. Whoever has its step moves up.
 * @throws 409 `changed_meanwhile`, `somebody_stands_there` for one that would be archived under somebody; 422 for a ladder, skill or paper that is none
 */
export async function setPosition(ctx: Ctx, { revision, archived, code = ctx.newId('post'), ...wish }: PositionSetting) {
  demandFullScope(ctx)
  const [{ skills }, { kinds }, ladders, all, rows] = await together(ctx, vocabularyAsked(ctx), paperTableAsked(ctx), laddersAsked(ctx), positionsAsked(ctx), askedFor(ownPositions(ctx), (own) => own))
  if (!ladders.some((ladder) => ladder.code === wish.ladder)) throw invalid({ ladder: 'not_an_option' })
  const unknown = wish.asks.findIndex((asks) => (asks.kind === 'skill' && !skills.some((skill) => skill.code === asks.code)) || (asks.kind === 'paper' && !asks.any.every((kind) => kinds.has(kind))))
  if (unknown >= 0) throw invalid({ [`asks.${unknown}`]: 'not_an_option' })
  const known = all.find((one) => one.code === code)
  demandEdition(known ?? { revision: 0 }, revision)
  if (archived && known && !known.archivedAt) await demandEmpty(ctx, [code])
  const moved = archived ? new Map<string, number>() : makeRoom(all, { code, ...wish })
  if ([...moved.values()].some((step) => step > mostSteps)) throw invalid({ step: 'too_large' })
  const set = (one: PositionInUse | undefined, whole: Omit<PositionInUse, 'code' | 'revision'>, id: string) =>
    setting(ctx, positions, { own: rows.find((row) => row.id === id), id, whole, before: one ? wholeOf(one) : null })
  const write = [
    set(known, { ...wish, archivedAt: archived ? (known?.archivedAt ?? ctx.now()) : null }, code),
    ...all.filter((one) => moved.has(one.code)).map((one) => set(one, { ...wholeOf(one), step: moved.get(one.code)! }, one.code)),
  ]
  return commit(ctx, { action: 'skill.set', write, answer: { code, revision: revision + 1 } })
}

const wholeOf = ({ ladder, step, names, asks, archivedAt }: PositionInUse) => ({ ladder, step, names, asks, archivedAt })

/** @throws 409 `somebody_stands_there` with how many, while any of these places is somebody's today or is to be */
export async function demandEmpty(ctx: Ctx, codes: string[]) {
  const here = await standingOn(ctx, dayIn(ctx.agency.zone, ctx.now()))
  const count = here.filter(({ position }) => codes.includes(position)).reduce((sum, one) => sum + one.people, 0)
  if (count > 0) throw conflict('somebody_stands_there', { count })
}

/** All of them with their ladders and how many stand on each, as their page shows them. */
export async function allPositions(ctx: Ctx) {
  const [[ladders, all], here] = await Promise.all([together(ctx, laddersAsked(ctx), positionsAsked(ctx)), standingOn(ctx, dayIn(ctx.agency.zone, ctx.now()))])
  return { ladders, positions: all.map((one) => ({ ...one, people: here.find(({ position }) => position === one.code)?.people ?? 0 })) }
}
