import { carriedOver, toTake } from '$shapes/modules/briefs/rules/carried'
import { contradictionsIn, type Contradiction, type Facts } from '$shapes/modules/briefs/rules/contradictions'
import type { Answers, Field } from '$shapes/modules/briefs/rules/form'
import { hintsFor } from '$shapes/modules/briefs/rules/hints'
import { hintText } from '../hints'
import type { Earlier } from '../types'

/** What is said beside the questions, by the answers as they stand. */
export interface Advice {
  contradictions: Contradiction[]
  /** What the trade's numbers say, by question. */
  hints: Record<string, string>
  /** What of an earlier brief can be taken. */
  offered: Answers
}

interface Asking extends Facts {
  form: readonly Field[]
  earlier: Earlier | null
}

export const saidEarlier = ({ answers }: Earlier): Answers => Object.fromEntries(answers.map(({ field, value, notApplicable }) => [field, { value, notApplicable }]))

export const adviceOn = ({ form, earlier, answers, today, space }: Asking): Advice => ({
  contradictions: contradictionsIn(answers, today, space),
  hints: Object.fromEntries(hintsFor({ answers, space }).map((hint) => [hint.field, hintText(hint)])),
  offered: earlier ? toTake(carriedOver(form, saidEarlier(earlier), answers), answers) : {},
})
