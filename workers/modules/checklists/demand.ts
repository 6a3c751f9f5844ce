import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { conflict, invalid } from '../../kernel/refusal'
import { problemsIn, problemWith, touchedLines, type Line } from './rules/lines'
import { standing, type Tick } from './rules/standing'
import type { Ticking } from './shapes'
import type { ChecklistRecord } from './store'

/** @throws 422 with the first that keeps these lines from being a list */
export function demandList(lines: Line[]) {
  const [first] = problemsIn(lines)
  if (first) throw invalid({ [`lines.${lines.findIndex(({ key }) => key === first.key)}`]: first.problem })
}

/** @throws 422 for each tick that cannot stand on its line */
export async function demandFitting(ctx: Ctx, { id, lines }: ChecklistRecord, ticks: Ticking['ticks']) {
  const lineOf = (key: string) => lines.find((line) => line.key === key)
  const photos = ticks.some((tick) => lineOf(tick.line)?.kind === 'photo' && tick.value !== null) ? await filesOf(ctx, id) : []
  const problems = ticks.flatMap((tick, index) => {
    const line = lineOf(tick.line)
    const problem = line && (problemWith(line, tick.value) ?? (line.kind === 'photo' && tick.value !== null && !photos.some((file) => file.id === tick.value && file.state === 'ready') ? 'not_chosen' : null))
    return problem ? [[`ticks.${index}.value`, problem] as const] : []
  })
  if (problems.length > 0) throw invalid(Object.fromEntries(problems))
}

/** @throws 409 `line_ticked` with the lines that would be changed under what was put down on them */
export function demandUnticked(before: Line[], after: Line[], ticks: Tick[]) {
  const touched = touchedLines(before, after)
  const lines = standing(before, ticks).flatMap(({ key, heads, stands, state }) => (touched.includes(key) && heads.length > 0 && (stands?.value !== null || state === 'conflict') ? [key] : []))
  if (lines.length > 0) throw conflict('line_ticked', { lines })
}
