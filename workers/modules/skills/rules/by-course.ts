import { isStale, type Held, type Level } from './levels'

/** A skill that whoever passes a course has at least at a level. */
export type Shows = { skill: string; level: Level }

/** So many skills a course shows at most. */
export const mostShown = 6

/**
 * What a level comes to once a course has shown this one, or null where it stays as it is. A course shows that somebody is at least so good:
 * a higher level that still counted on that day stands, and so does whatever was found later; a level that was to be assessed anew gives way.
 */
export function afterCourse(held: Held | null, shown: Held, months: number): Held | null {
  if (held === null) return shown
  if (held.on > shown.on) return null
  return held.level > shown.level && !isStale(held, months, shown.on) ? null : shown
}
