import { establish, update, type AgencyTable, type NewRow, type ReadRow, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'

/** @throws 409 `changed_meanwhile` with `details.current` when the entry is no longer as the sender read it; 0 is as it came with the product */
export function demandEdition<Current extends { revision: number }>(current: Current, revision: number) {
  if (current.revision !== revision) throw conflict('changed_meanwhile', { current })
}

type Setting<T extends AgencyTable> = {
  own: ReadRow<T> | undefined
  id: string
  whole: Omit<NewRow<T>, 'id'>
  /** What of it is new; all of it unless said. */
  patch?: Partial<Omit<NewRow<T>, 'id'>>
  /** What held until now, of what changes; null where nothing did. */
  before: Record<string, unknown> | null
}

/** The write that sets one entry of a table: the agency's own row, or the first in place of what the product came with. */
export function setting<T extends AgencyTable>(ctx: Ctx, table: T, { own, id, whole, patch = whole, before }: Setting<T>): Write {
  return own ? update(ctx, table, own, patch as never) : establish(ctx, table, { id, ...whole } as never, before)
}
