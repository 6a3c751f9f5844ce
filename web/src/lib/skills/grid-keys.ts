const steps: Record<string, [down: number, right: number]> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Home: [0, -Infinity], End: [0, Infinity] }

/** One cell of the matrix, to come back to. */
export const cellId = (person: string, skill: string) => `cell-${person}-${skill}`

/** A table of links of which one stands in the order of Tab; the arrow keys lead from it to the others. Without scripts each is reached by Tab. */
export function gridKeys(table: HTMLElement) {
  const rows = () => [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLAnchorElement>('td a')])
  const only = (link: HTMLAnchorElement | undefined) => {
    if (link) for (const one of rows().flat()) one.tabIndex = one === link ? 0 : -1
  }
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLAnchorElement)) return
    const all = rows()
    const down = all.findIndex((row) => row.includes(event.target as HTMLAnchorElement))
    if (down < 0) return
    const right = all[down]!.indexOf(event.target)
    const row = all[within(down + step[0], all.length)]!
    const next = row[within(right + step[1], row.length)]
    event.preventDefault()
    only(next)
    next?.focus()
  }
  const enter = (event: FocusEvent) => event.target instanceof HTMLAnchorElement && event.target.closest('td') && only(event.target)
  only(rows().flat()[0])
  table.addEventListener('keydown', move)
  table.addEventListener('focusin', enter)
  return () => {
    table.removeEventListener('keydown', move)
    table.removeEventListener('focusin', enter)
  }
}

const within = (at: number, of: number) => Math.max(0, Math.min(of - 1, at))
