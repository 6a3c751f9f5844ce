/** J and K move from row to row, X selects (with Shift all rows since the last), E edits, / filters; Enter is the link's own. */
export function tableKeys(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return
  const act = keys[event.key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act(event.currentTarget, event.shiftKey)
}

/** J or K pressed elsewhere on a page leads into its first table. */
export function enterTable(event: KeyboardEvent) {
  const table = document.querySelector<HTMLElement>('main .data-table')
  if (!table) return
  event.preventDefault()
  move(table, event.key.toLowerCase() === 'j' ? 1 : -1)
}

const keys: Record<string, (table: HTMLElement, shift: boolean) => void> = {
  j: (table) => move(table, 1),
  k: (table) => move(table, -1),
  x: (table, shift) => select(table, shift),
  e: (table) => {
    const to = focusedRow(table)?.dataset.edit
    if (to) location.assign(to)
  },
  '/': (table) => table.querySelector<HTMLInputElement>('.tools.filter input')?.focus(),
}

/** The row each table was last selected at: from there a range goes. */
const anchors = new WeakMap<HTMLElement, HTMLTableRowElement>()

function select(table: HTMLElement, range: boolean) {
  const row = focusedRow(table)
  if (!row) return
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  const [from, to] = [rows.indexOf(range ? (anchors.get(table) ?? row) : row), rows.indexOf(row)].sort((a, b) => a - b)
  anchors.set(table, row)
  const boxes = rows.slice(from, to! + 1).flatMap((one) => one.querySelector<HTMLInputElement>('.chooser input') ?? [])
  for (const box of boxes) if (!range || !box.checked) box.click()
}

export function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')
}

function focusedRow(table: HTMLElement): HTMLTableRowElement | null {
  const row = document.activeElement?.closest<HTMLTableRowElement>('tbody tr')
  return row && table.contains(row) ? row : null
}

function move(table: HTMLElement, by: 1 | -1) {
  const rows = [...table.querySelectorAll('tbody tr')]
  const from = focusedRow(table)
  const to = from ? rows[rows.indexOf(from) + by] : rows.at(by > 0 ? 0 : -1)
  const target = to?.querySelector<HTMLElement>('td a') ?? to?.querySelector<HTMLElement>('.chooser input')
  target?.focus()
}
