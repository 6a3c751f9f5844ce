import type { Context } from 'hono'
import type { App } from '../http/app-env'
import { malformed, Refusal } from '../refusal'

export type Octets = { body: ReadableStream<Uint8Array>; length: number; sha256: string | null }

/** A raw body and what its headers say of it; R2 must know the length before the first byte. */
export function octets({ req }: Context<App>): Octets {
  if (!/^application\/octet-stream\b/i.test(req.header('content-type') ?? '')) throw new Refusal(415, 'octets_expected')
  const length = req.header('content-length')
  if (!length || !/^\d+$/.test(length)) throw new Refusal(411, 'length_required')
  const sha256 = req.header('x-part-sha256')?.toLowerCase() ?? null
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) throw malformed('not_a_hash')
  return { body: req.raw.body ?? new Blob([]).stream(), length: Number(length), sha256 }
}
