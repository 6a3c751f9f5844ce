import type { InferOutput } from 'valibot'
import type * as shapes from '$shapes/modules/promises/shapes'

export type PromiseRow = shapes.PromiseRow
export type Promises = InferOutput<typeof shapes.Promises>
export type PromiseCounts = InferOutput<typeof shapes.PromiseCounts>
export type FullPromise = InferOutput<typeof shapes.FullPromise>

/** A promise in the words of its reader: what was asked, and what was agreed. */
export interface Told {
  label: string
  text: string
  /** What held before the last change. */
  before: string | null
}
