import type { InferOutput } from 'valibot'
import type * as shapes from '$shapes/modules/calls/shapes'

export type Call = InferOutput<typeof shapes.Call>
export type Calls = InferOutput<typeof shapes.Calls>
