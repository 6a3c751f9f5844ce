import { cn } from './cn'
import { gb } from './gb'
import { hk } from './hk'
import { tw } from './tw'
import { us } from './us'
import type { SeededYear } from './year'

/** The working-day tables the product comes with: this year and the next. */
export const workingYears: SeededYear[] = [...cn, ...hk, ...tw, ...gb, ...us]
export type { SeededYear }
