/** J and K move from row to row, X selects, / filters; Enter is the link's own. Only while focus is in the table (WCAG 2.1.4). */
export function tableKeys(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
  const act = keys[event.key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act(event.currentTarget)
}

const keys: Record<string, (table: HTMLElement) => void> = {
  j: (table) => move(table, 1),
  k: (table) => move(table, -1),
  x: (table) => focusedRow(table)?.querySelector<HTMLInputElement>('.chooser input')?.click(),
  '/': (table) => table.querySelector<HTMLInputElement>('.tools.filter input')?.focus(),
}

function typing(target: EventTarget | null): boolean {
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
