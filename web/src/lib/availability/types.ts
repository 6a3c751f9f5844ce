import type { InferOutput } from 'valibot'
import type { Ask, Asks, Blocked } from '$shapes/modules/availability/shapes'

export type { Ask }
export type AskPage = InferOutput<typeof Asks>
export type BlockedRange = InferOutput<typeof Blocked>['rows'][number]
/** A form that was not taken: which one of the page, what was typed, and why. */
export type FreeAnswer = { form: string; message: string; fields: Record<string, string>; values: Record<string, string> }
