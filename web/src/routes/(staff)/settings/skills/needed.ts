import type { MetShown } from '$shapes/modules/skills/growth-shapes'

/** How much one of them asks. */
export const needed = (asks: MetShown['asks']) => (asks.kind === 'skill' ? asks.level : asks.kind === 'paper' ? 1 : asks.least)
