import { independent } from './levels'

/** Whether one absence would leave nobody who can do this alone: worth a flag where a position or duty asks for it, or where somebody is the only one. */
export const singlePoint = (alone: number, wanted: boolean) => alone === 1 || (alone === 0 && wanted)

export type Cell = { skill: string; /** As it counts today. */ level: number; target: number }

/** Of these cells of one skill: who is at their target, of how many who have one, and who does it alone. */
export function tally(cells: readonly Cell[]) {
  const aimed = cells.filter(({ target }) => target > 0)
  return { atTarget: aimed.filter(({ level, target }) => level >= target).length, aimed: aimed.length, alone: cells.filter(({ level }) => level >= independent).length }
}
