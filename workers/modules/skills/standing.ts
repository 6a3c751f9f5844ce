import { counted, isStale, type Level } from './rules/levels'
import type { Cell, Skill } from './shapes'
import type { PersonSkill } from './store'

/** How somebody stands in a skill today, against what is asked of them. */
export function standing(skill: Skill, row: PersonSkill | undefined, target: Level, today: string): Cell {
  const held = row?.level != null && row.seenOn ? { level: row.level, on: row.seenOn } : null
  return { skill: skill.code, level: held?.level ?? null, stale: held !== null && isStale(held, skill.months, today), said: row?.said ?? null, target }
}

/** What of it counts for a gate. */
export function countedLevel(skill: Skill, row: PersonSkill | undefined, today: string): Level {
  return counted(row?.level != null && row.seenOn ? { level: row.level, on: row.seenOn } : null, skill.months, today)
}

/** Whether there is anything to be shown. */
export const says = ({ level, said, target }: Cell) => level !== null || said !== null || target > 0
