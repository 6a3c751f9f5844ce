import { createHash } from 'node:crypto'

type Values = { before: unknown; after: unknown }

/** What stands in place of redacted values. */
export const redacted = { redacted: true }

/** Binds the values of an audit row without saying them: as they are written, so they read back. */
export const sealOf = (salt: string, { before, after }: Values) => createHash('sha256').update(JSON.stringify([salt, before, after])).digest('hex')

type Row = Values & { salt: string | null; valuesSha256: string }
const isMark = (value: unknown) => value === null || JSON.stringify(value) === JSON.stringify(redacted)

/** Whether an audit row says what it said when it was written, or says no more than that something was redacted. */
export function holds({ salt, valuesSha256, ...values }: Row) {
  if (salt !== null) return sealOf(salt, values) === valuesSha256
  return valuesSha256 === '' || (isMark(values.before) && isMark(values.after))
}
