type Key = { id: string; createdAt: string }

/** A key signs for a year; what it has signed is verified by it for ever. */
const signsFor = 365 * 86_400_000

/** The key to sign with: the newest, as long as it is young enough; null where a new one has to be made. */
export function keyToUse<K extends Key>(keys: K[], now: string): K | null {
  const [newest] = [...keys].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
  return newest && Date.parse(now) - Date.parse(newest.createdAt) < signsFor ? newest : null
}

/** A public key as verifiers read it (RFC 8037). */
export const asJwk = ({ publicKey, kid }: { publicKey: string; kid: string }) => ({ kty: 'OKP' as const, crv: 'Ed25519' as const, x: publicKey, use: 'sig' as const, alg: 'EdDSA' as const, kid })
