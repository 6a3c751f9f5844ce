import type { ImportHead } from '$shapes/kernel/imports/shapes'
import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'

export const looks = {
  waiting: 'draft', mapping: 'draft', reading: 'in_progress', checked: 'waiting', done: 'done', undone: 'not_needed', cancelled: 'not_needed', failed: 'blocked',
} as const

const words: Record<ImportHead['state'], () => string> = {
  waiting: m.imports_state_waiting, mapping: m.imports_state_mapping, reading: m.imports_state_reading, checked: m.imports_state_checked,
  done: m.imports_state_done, undone: m.imports_state_undone, cancelled: m.imports_state_cancelled, failed: m.imports_state_failed,
}

/** Where an import stands; while it is read, how far. */
export const stateWords = ({ state, percent }: ImportHead) => (state === 'reading' ? m.imports_reading_at({ percent: number(percent) }) : words[state]())

const failures: Record<string, () => string> = {
  not_a_table: m.imports_fail_not_a_table, too_large_inside: m.imports_fail_too_large, too_many_rows: m.imports_fail_too_large, cell_too_long: m.imports_fail_cell,
  empty_table: m.imports_fail_empty, file_gone: m.imports_fail_gone,
}
/** Why a file could not be read. */
export const failureWords = (code: string | null) => (failures[code ?? ''] ?? m.imports_fail_unexpected)()
