import { hex } from '../hash'

/**
 * The hash of a file, from the hashes of its parts (docs/decisions/0003): of one part it is that part's, of several
 * SHA-256 over their hashes, 32 bytes each, one after the other.
 */
export async function hashOfParts(parts: { sha256: string }[]) {
  const [only, second] = parts
  if (only && !second) return only.sha256
  const bytes = parts.flatMap(({ sha256 }) => sha256.match(/../g)!.map((pair) => parseInt(pair, 16)))
  return hex(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))
}
