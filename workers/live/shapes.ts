import * as v from 'valibot'
import { Instant } from '../kernel/shapes'

/** `since` is the moment up to which the screen knows: what changed after it is said at once. */
export const LiveQuery = v.strictObject({ since: v.optional(v.pipe(Instant, v.check((at) => !Number.isNaN(Date.parse(at)), 'not_a_date'))) })
