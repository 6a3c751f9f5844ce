interface Mark {
  state: 'open' | 'done'
}

const shownAtMost = 6
const passed = 2

/** Those around today: the last that are done, and what comes next. */
export function around<M extends Mark>(milestones: M[]): M[] {
  const next = milestones.findIndex(({ state }) => state === 'open')
  const from = next === -1 ? milestones.length - shownAtMost : Math.min(next - passed, milestones.length - shownAtMost)
  return milestones.slice(Math.max(0, from)).slice(0, shownAtMost)
}
