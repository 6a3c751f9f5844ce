import type { Earshot } from '../../kernel/outbox/listener'
import { dayIn } from '../../kernel/rules/days'
import { leavesOn } from '../people/index'
import { mayStandIn, type Told } from './rules/audience'
import { standIns } from './rules/deputies'
import { asksToAct } from './rules/kinds'
import { peopleNamed, type Concerned } from './store'

/** A reader of news, and for whom they read it, if it is not for themselves. */
export type Reader = { person: Concerned; actsFor?: { person: Concerned; until: string } }

/** Those who are told, and the deputies of those of them who are away, where the news asks to act. */
export async function withDeputies(world: Earshot, news: Told, told: Concerned[]): Promise<Reader[]> {
  const own = told.map((person) => ({ person }))
  if (!asksToAct(news.kind) || told.length === 0) return own
  const today = dayIn(world.agency.zone, world.now())
  const leaves = (await leavesOn(world, today)).map(({ leave }) => leave)
  const meant = standIns(told.map(({ id }) => id), leaves, today)
  if (meant.length === 0) return own
  const people = await peopleNamed(world, meant.map(({ id }) => id))
  const deputies = meant.flatMap(({ id, forId, until }) => {
    const person = people.find((one) => one.id === id)
    const away = told.find((one) => one.id === forId)
    return person && away && mayStandIn(news, person) ? [{ person, actsFor: { person: away, until } }] : []
  })
  return [...own, ...deputies]
}
