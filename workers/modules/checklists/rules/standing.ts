import { within, type Line, type Value } from './lines'

export type Tick = { id: string; line: string; value: Value; personId: string; tickedAt: string; over: string[] }

/** How a line stands: `stands` is what counts, `others` say something else and were put down without knowing of it; `heads` are the ids of all that nobody has ticked over. */
export type Standing<T extends Tick> = { key: string; stands: T | null; others: T[]; heads: string[]; state: 'open' | 'done' | 'out_of_limits' | 'conflict' }

/**
 * Each tick names those it was made over. What nobody has ticked over stands; of several, made apart, the newest by the clocks of
 * their devices counts. Where they say different things it is a conflict, until somebody who has seen them ticks over all.
 */
export function standing<T extends Tick>(lines: Line[], ticks: T[]): Standing<T>[] {
  return lines.map((line) => {
    const onLine = ticks.filter((tick) => tick.line === line.key)
    const behind = new Set(onLine.flatMap(({ over }) => over))
    const heads = onLine.filter(({ id }) => !behind.has(id)).toSorted(newest)
    const [stands = null, ...others] = heads
    const apart = others.filter((tick) => tick.value !== stands?.value)
    return { key: line.key, stands, others: apart, heads: heads.map(({ id }) => id), state: stateOf(line, stands, apart) }
  })
}

/** What was put down on lines that the list does not have any more. */
export const onNoLine = <T extends Tick>(lines: Line[], ticks: T[]) => ticks.filter((tick) => !lines.some(({ key }) => key === tick.line)).toSorted(newest)

const newest = (a: Tick, b: Tick) => b.tickedAt.localeCompare(a.tickedAt) || b.id.localeCompare(a.id)

function stateOf<T extends Tick>(line: Line, stands: T | null, apart: T[]) {
  if (apart.length > 0) return 'conflict'
  if (!stands || stands.value === null) return 'open'
  return within(line, stands.value) ? 'done' : 'out_of_limits'
}
