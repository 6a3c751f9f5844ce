import type { Beginning } from './kernel/beginnings'
import { firstPlan } from './modules/plans'

/** What every module adds to an event when it is made of an agreed brief. */
export const beginnings: Beginning[] = [firstPlan]
