import type { InferOutput } from 'valibot'
import type { Sessions } from '$shapes/modules/courses/shapes'
import { wayOf } from '$shapes/modules/training/rules/way'
import type { OneProgress } from '$shapes/modules/training/scheme-shapes'

export type SessionRows = InferOutput<typeof Sessions>['rows']
/** A session to go to; `fills`: quarter-hours of what is missing. `booked`: there is a place already. */
type Step = Pick<SessionRows[number], 'id' | 'names' | 'startsAt'> & { fills: number; booked: boolean }
/** `left`: quarter-hours for which nothing is on offer. */
export type Way = { steps: Step[]; left: number }
/** `way` null where there is none to show, and left out where it is somebody else's to go. */
export type OnTheWay = OneProgress & { way?: Way | null }

/** Each with the shortest way to what is missing; `sessions` as `me` stands in them. */
export function withWays(rows: OneProgress[], sessions: SessionRows, reader: { me: string; zone: string; today: string }): OnTheWay[] {
  return rows.map((row) => {
    const way = wayOf(row, sessions, reader)
    return { ...row, way: way && { left: way.left, steps: way.steps.map(({ session: { id, names, startsAt, mine }, fills }) => ({ id, names, startsAt, fills, booked: mine !== null })) } }
  })
}
