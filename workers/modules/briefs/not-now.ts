import { conflict } from '../../kernel/refusal'

/** The refusal of a move that something is missing to; `only_changes` where it is only too late for it. */
export const notNow = (code: string, missing: readonly string[]) => conflict(missing.every((one) => one === 'too_late') ? 'only_changes' : code, { missing })
