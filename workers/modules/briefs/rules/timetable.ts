import { spaceFor, type SetUp } from '../../agencies/rules/figures'
import type { Answers } from './form'
import { countOf, rowsIn, textOf, type Line } from './said'

export type Slot = { line: Line; starts: number; ends: number }

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const day = 24 * 60

/** What ends in the small hours and began in the evening goes past midnight. */
export const pastMidnight = (start: string, end: string) => end <= start && start >= '17:00' && end <= '06:00'

/** Functions with a day and both times, in minutes; what ends before it begins is left out. */
export const slotsIn = (answers: Answers): Slot[] =>
  rowsIn(answers, 'functions').flatMap((line) => {
    const [date, start, end] = [textOf(line, 'date'), textOf(line, 'start'), textOf(line, 'end')]
    if (!date || !start || !end || (end <= start && !pastMidnight(start, end))) return []
    const starts = Date.parse(date) / 60_000 + minutes(start)
    return [{ line, starts, ends: starts - minutes(start) + minutes(end) + (end <= start ? day : 0) }]
  })

export const overlap = (a: Slot, b: Slot) => a.starts < b.ends && b.starts < a.ends

/** Square metres this function needs, stage and aisles not counted; null while people or set-up are open. */
export function spaceOf(line: Line, space: Partial<Record<SetUp, number>>): number | null {
  const [people, perPerson] = [countOf(line, 'pax'), space[textOf(line, 'set_up') as SetUp]]
  return people === null || perPerson === undefined ? null : spaceFor(people, perPerson)
}

/** The most that is needed at any one time, and by which functions. */
export function mostSpace(answers: Answers, space: Partial<Record<SetUp, number>>) {
  const slots = slotsIn(answers).flatMap((slot) => { const needs = spaceOf(slot.line, space); return needs === null ? [] : [{ slot, needs }] })
  const times = slots.map(({ slot: { starts } }) => {
    const during = slots.filter(({ slot }) => slot.starts <= starts && starts < slot.ends)
    return { area: during.reduce((all, { needs }) => all + needs, 0), keys: during.map(({ slot }) => slot.line.key) }
  })
  return times.reduce((most, one) => (one.area > most.area ? one : most), { area: 0, keys: [] as string[] })
}
