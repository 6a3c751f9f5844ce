import { invalid } from '../../kernel/refusal'
import { problemsIn, type Line } from './rules/lines'

/** @throws 422 with the first that keeps these lines from being a list */
export function demandList(lines: Line[]) {
  const [first] = problemsIn(lines)
  if (first) throw invalid({ [`lines.${lines.findIndex(({ key }) => key === first.key)}`]: first.problem })
}
