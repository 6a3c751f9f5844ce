import { missingFields } from './completeness'
import { contradictionsIn } from './contradictions'
import type { Answers } from './form'
import { missingToMove, type BriefState, type Move } from './states'

type Facts = { state: BriefState; side: string; eventId: string | null; answers: Answers; openQuestions: number; today: string }

const impossible = ({ answers, today }: Facts): string[] => contradictionsIn(answers, today).filter((one) => one.impossible).map(({ code }) => code)

const demands: Partial<Record<Move, (facts: Facts) => string[]>> = {
  submit: (facts) => [...missingFields(new Set(Object.keys(facts.answers))), ...impossible(facts)],
  freeze: (facts) => [
    ...missingFields(new Set(Object.keys(facts.answers))),
    ...impossible(facts),
    ...(facts.openQuestions > 0 ? ['open_questions'] : []),
  ],
  make_event: ({ eventId }) => (eventId ? ['brief_has_event'] : []),
}

/** What still stands between a brief and a move: the verb refuses with it, the page explains with it. */
export const missingTo = (move: Move, facts: Facts): string[] => [...missingToMove(move, facts.state, facts.side), ...(demands[move]?.(facts) ?? [])]
