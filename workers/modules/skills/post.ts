import { regions } from '../../../db/seed/regions'
import { posts } from '../../../db/schema/agency/skills'
import { commit, insert, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, invalid, notFound } from '../../kernel/refusal'
import { isPlace } from '../../kernel/rules/regions'
import { isStaffRole } from '../../kernel/rules/roles'
import { together } from '../../kernel/together'
import { personById } from '../people/index'
import type { NewPost } from './growth-shapes'
import { positionsAsked } from './careers'
import { guides } from './rules/assessing'
import { postsOf } from './store'

/** A colleague whose record the actor keeps: their own, or that of whom they guide. @throws 404; 403 `not_theirs_to_change`; 422 for whoever is no colleague */
export async function kept(ctx: Ctx, personId: string) {
  const person = await personById(ctx, personId)
  if (!isStaffRole(person.role)) throw invalid({ person: 'not_for_this_role' })
  if (person.id !== ctx.actor.id && !guides(ctx.actor, person)) throw forbidden('not_theirs_to_change')
  return person
}

/** A colleague whom the actor guides, which nobody does themself. @throws the same */
export async function guided(ctx: Ctx, personId: string) {
  const person = await kept(ctx, personId)
  if (person.id === ctx.actor.id) throw forbidden('not_theirs_to_change')
  return person
}

/** Says which place somebody has from a day on, and where they work. @throws 409 `post_begins_then` where another begins on that day; 422 for what is no place on a ladder or in the world */
export async function takePost(ctx: Ctx, personId: string, wish: NewPost) {
  await guided(ctx, personId)
  const [[positions], known] = await Promise.all([together(ctx, positionsAsked(ctx)), postsOf(ctx, personId)])
  if (!positions.some(({ code, archivedAt }) => code === wish.position && !archivedAt)) throw invalid({ position: 'not_an_option' })
  if (wish.region !== null && !isPlace(wish.region, regions)) throw invalid({ region: 'not_a_region' })
  if (known.some(({ fromOn }) => fromOn === wish.fromOn)) throw conflict('post_begins_then')
  const post = { id: ctx.newId('post'), personId, ...wish }
  return commit(ctx, { action: 'growth.post', write: insert(ctx, posts, post), answer: { id: post.id, revision: 1 } })
}

/** Takes back a place that was put down by mistake. */
export async function dropPost(ctx: Ctx, personId: string, id: string) {
  await guided(ctx, personId)
  const post = (await postsOf(ctx, personId)).find((one) => one.id === id)
  if (!post) throw notFound()
  return commit(ctx, { action: 'growth.post', write: remove(ctx, posts, post), answer: { id } })
}
