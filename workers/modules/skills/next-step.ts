import type { Growth, MetShown } from './growth-shapes'
import type { LadderInUse, PositionInUse } from './careers'
import { metBy, nextStep, type Facts, type Requirement } from './rules/ladder'

type Post = { position: string; fromOn: string }
type Named = { skill: (code: string) => MetShown['names'][number]; paper: (code: string) => MetShown['names'][number] }

/** Each ladder with its steps: which of them somebody has been on and since when, where they are, what is next; how much of what it asks is met. */
export function laddersOf(ladders: LadderInUse[], positions: PositionInUse[], posts: Post[], facts: Facts): Growth['ladders'] {
  const here = posts[0]?.position ?? null
  const inUse = positions.filter(({ archivedAt, code }) => !archivedAt || posts.some(({ position }) => position === code))
  const mine = inUse.find(({ code }) => code === here)?.ladder ?? 'leading'
  const next = nextStep(inUse, here)
  const climbed = ({ code }: LadderInUse) => inUse.some((one) => one.ladder === code && posts.some(({ position }) => position === one.code))
  const stateOf = (code: string): 'now' | 'past' | 'next' | 'later' => {
    if (code === here) return 'now'
    if (posts.some(({ position }) => position === code)) return 'past'
    return code === next?.code ? 'next' : 'later'
  }
  return ladders.filter((one) => !one.archivedAt || climbed(one)).map((ladder) => ({
    code: ladder.code, names: ladder.names, kind: ladder.kind,
    steps: inUse.filter((one) => one.ladder === ladder.code).map(({ code, names, asks }) => {
      const at = posts.findIndex(({ position }) => position === code)
      const [from, to] = [posts[at]?.fromOn ?? null, at > 0 ? posts[at - 1]!.fromOn : null]
      return { code, ladder: ladder.code, names, state: stateOf(code), from, to, met: asks.filter((one) => metBy(one, facts).met).length, of: asks.length }
    }),
  })).sort((a, b) => Number(b.code === mine) - Number(a.code === mine))
}

/** The place somebody works towards: their aim, else the next on their ladder; with how far they are in all it asks. */
export function stepTo(positions: PositionInUse[], here: string | null, aim: string | null, facts: Facts, named: Named): Growth['next'] {
  const inUse = positions.filter(({ archivedAt }) => !archivedAt)
  const place = inUse.find(({ code }) => code === aim && code !== here) ?? nextStep(inUse, here)
  return place && { code: place.code, names: place.names, asks: place.asks.map((asks) => ({ ...metBy(asks, facts), names: namesIn(asks, named) })) }
}

function namesIn(asks: Requirement, named: Named) {
  if (asks.kind === 'skill') return [named.skill(asks.code)]
  return asks.kind === 'paper' ? asks.any.map(named.paper) : []
}
