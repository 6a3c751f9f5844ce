import { open, shard, type Db } from '../db'

/** Where a row lives: the number of a shard, or the directory. */
export type Store = number | 'directory'
export type Cargo = 'news' | 'mail' | 'push' | 'import'

/**
 * What the queue carries: where the row is, and which of its attempts this is. The row is the record; a message
 * that speaks of an attempt already spent changes nothing, so that copies neither repeat an effect nor use up attempts.
 */
export type Message = { store: Store; kind: Cargo; agencyId: string | null; id: string; attempt?: number }

export const storeOf = (env: Env, store: Store): Db => (store === 'directory' ? open(env.DIRECTORY) : shard(env, store))

export const isStale = (message: Message, row: { attempts: number }) => (message.attempt ?? row.attempts) !== row.attempts

/** A message from the queue is outside input like any other. */
export function asMessage(body: unknown): Message | null {
  const { store, kind, agencyId, id, attempt } = (body ?? {}) as Record<keyof Message, unknown>
  if (store !== 'directory' && !(typeof store === 'number' && Number.isInteger(store))) return null
  if (kind !== 'news' && kind !== 'mail' && kind !== 'push' && kind !== 'import') return null
  if (typeof id !== 'string' || (store !== 'directory' && typeof agencyId !== 'string')) return null
  return { store, kind, agencyId: typeof agencyId === 'string' ? agencyId : null, id, attempt: typeof attempt === 'number' ? attempt : undefined }
}
