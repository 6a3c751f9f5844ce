import type { InferOutput } from 'valibot'
import type * as doubleShapes from '$shapes/modules/briefs/double-shapes'
import type * as shapes from '$shapes/modules/briefs/shapes'

export type Brief = InferOutput<typeof shapes.Brief>
export type BriefRow = InferOutput<typeof shapes.BriefRow>
export type Briefs = InferOutput<typeof shapes.Briefs>
export type BriefHead = shapes.BriefHead
export type Answer = shapes.Answer
export type Saved = InferOutput<typeof shapes.Saved>
export type Filled = InferOutput<typeof shapes.Filled>
export type Earlier = NonNullable<InferOutput<typeof shapes.Earlier>['earlier']>
export type Doubles = InferOutput<typeof doubleShapes.Doubles>
export type Analysis = InferOutput<typeof shapes.Analysis>
export type SignLink = InferOutput<typeof shapes.SigningLinks>['rows'][number]
export type Difference = InferOutput<typeof shapes.Difference>
export type Version = InferOutput<typeof shapes.Version>
export type Thread = Brief['questions'][number]

/** Somebody else's newer answer, as a refusal to overwrite it tells of it. */
export interface Theirs extends Pick<Answer, 'value' | 'notApplicable' | 'revision'> {
  by: Answer['answeredBy']
  at: string
}
