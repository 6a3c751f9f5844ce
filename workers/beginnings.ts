import type { Beginning } from './kernel/beginnings'
import { firstPlan } from './modules/plans'
import { joinPromises } from './modules/promises'

/** What every module adds to an event when it is made of an agreed brief. */
export const beginnings: Beginning[] = [joinPromises, firstPlan]
