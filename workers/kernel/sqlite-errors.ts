/** A request with this Idempotency-Key was answered while this one was under way: read its answer instead. */
export class AnsweredBefore extends Error {}

/** drizzle wraps D1's errors at different depths for a batch and for one statement, so the whole chain is read. */
function messages(error: unknown): string {
  const seen: string[] = []
  for (let at = error; at instanceof Error; at = at.cause) seen.push(at.message)
  return seen.join('\n')
}

/** The name of the CHECK that refused, or null. */
export const failedCheck = (error: unknown) => /CHECK constraint failed: (\w+)/.exec(messages(error))?.[1] ?? null

/** Whether a row is still pointed at, or would point at none; SQLite does not say which. */
export const failedForeignKey = (error: unknown) => messages(error).includes('FOREIGN KEY constraint failed')

/** Whether a UNIQUE of this table refused; SQLite names the columns, not the index. */
export const failedUnique = (error: unknown, table: string) => messages(error).includes(`UNIQUE constraint failed: ${table}.`)

/** Whether a NOT NULL of this column refused: what a row gets that is no longer as it was read, where it is written in bulk. */
export const failedNotNull = (error: unknown, column: string) => messages(error).includes(`NOT NULL constraint failed: ${column}`)
