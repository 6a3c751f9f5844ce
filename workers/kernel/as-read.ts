import { conflict, invalid, notFound } from './refusal'

type Wish = { id: string; revision: number }

/** @throws 404 when one of these is not among the rows that whoever asks may see */
export function demandAll<Row>(ids: string[], rows: Row[]) {
  if (rows.length < new Set(ids).size) throw notFound()
  return rows
}

/**
 * Things that are changed together, by id, each as whoever changes them has read it.
 * @param rows those of them that they may see
 * @throws 404 when one is not among those; 422 `twice`; 409 `changed_meanwhile` with the ids that somebody else has changed since
 */
export function allAsRead<Row extends Wish>(changes: Wish[], rows: Row[]): Map<string, Row> {
  const found = new Map(rows.map((row) => [row.id, row]))
  if (found.size < new Set(changes.map(({ id }) => id)).size) throw notFound()
  if (found.size < changes.length) throw invalid({ changes: 'twice' })
  const ids = changes.filter(({ id, revision }) => found.get(id)!.revision !== revision).map(({ id }) => id)
  if (ids.length > 0) throw conflict('changed_meanwhile', { ids })
  return found
}
