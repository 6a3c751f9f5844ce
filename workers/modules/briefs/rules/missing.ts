import { missingFields } from './completeness'
import { contradictionsIn, type Facts as Read } from './contradictions'
import type { Field } from './form'
import { missingToMove, type BriefState, type Move } from './states'

type Facts = Read & { state: BriefState; side: string; eventId: string | null; agreedBefore: boolean; form: readonly Field[]; openQuestions: number; lacksApproval: boolean; onlyChanges: boolean }

const impossible = ({ answers, today, space }: Facts): string[] => contradictionsIn(answers, today, space).filter((one) => one.impossible).map(({ code }) => code)

const neverAgreed = ({ agreedBefore }: Facts) => (agreedBefore ? ['agreed_before'] : [])

/** What lies before the client so late stays there until it is answered: after that it is changed by asking. What was agreed before is in the middle of that. */
const tooLate = ({ state, onlyChanges, agreedBefore }: Facts) => (state === 'ready_to_agree' && onlyChanges && !agreedBefore ? ['too_late'] : [])

const demands: Partial<Record<Move, (facts: Facts) => string[]>> = {
  submit: (facts) => [...missingFields(facts.form, facts.answers), ...impossible(facts)],
  freeze: (facts) => [...missingFields(facts.form, facts.answers), ...impossible(facts), ...(facts.openQuestions > 0 ? ['open_questions'] : []), ...(facts.lacksApproval ? ['approval'] : [])],
  answer: tooLate,
  take_back: tooLate,
  withdraw: neverAgreed,
  decline: neverAgreed,
  make_event: ({ eventId }) => (eventId ? ['brief_has_event'] : []),
}

/** What still stands between a brief and a move: the verb refuses with it, the page explains with it. */
export const missingTo = (move: Move, facts: Facts): string[] => [...missingToMove(move, facts.state, facts.side), ...(demands[move]?.(facts) ?? [])]
