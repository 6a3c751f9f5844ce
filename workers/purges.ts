import type { Purges } from './kernel/bin'
import { purgeBrief } from './modules/briefs'
import { purgeTask } from './modules/plans'

/** How each kind of thing in the bin goes for good. */
export const purges: Purges = { brief: purgeBrief, task: purgeTask }
