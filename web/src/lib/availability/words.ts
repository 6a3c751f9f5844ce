import type { Answer } from '$shapes/modules/availability/rules/asks'
import { day, dayRange } from '$lib/dates'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'
import type { Ask } from './types'

export const daysOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => (startsOn === endsOn ? day(startsOn, 'UTC') : dayRange(startsOn, endsOn, 'UTC'))

const words: Record<Answer, () => string> = { yes: m.availability_yes, no: m.availability_no, maybe: m.availability_maybe }
export const answerWords = (answer: Answer) => words[answer]()

const looks: Record<Answer, StateName> = { yes: 'done', no: 'rejected', maybe: 'at_risk' }
/** How one that was asked stands. */
export function askStands({ answer, late }: Pick<Ask, 'answer' | 'late'>): { is: StateName; word: string } {
  if (answer) return { is: looks[answer], word: answerWords(answer) }
  return late ? { is: 'blocked', word: m.availability_late() } : { is: 'waiting', word: m.availability_open() }
}
