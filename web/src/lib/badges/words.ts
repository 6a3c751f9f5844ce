import type { Badge } from '$shapes/modules/badges/shapes'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

type Stands = Pick<Badge, 'standing'> & { publishedAt: string | null }

/** How a badge stands, in a word: to its holder and to those who gave it also whether others see it. */
export function standingWords({ standing, publishedAt }: Stands) {
  if (standing !== 'valid') return { over: m.badges_over, revoked: m.badges_revoked }[standing]()
  return publishedAt ? m.badges_published() : m.badges_private()
}

export const standingState = ({ standing, publishedAt }: Stands): StateName =>
  standing === 'revoked' ? 'blocked' : standing === 'over' ? 'at_risk' : publishedAt ? 'done' : 'locked'
