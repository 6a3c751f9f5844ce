import { env } from 'cloudflare:test'
import { tokens } from '../db/schema/directory'
import { open } from '../workers/kernel/db'
import { newToken, sha256 } from '../workers/kernel/hash'
import { newId } from '../workers/kernel/ids'
import { caller, type Person, type TestAgency } from './world'

/** A program that asks with this token. */
export const program = (token: string) => caller('', { authorization: `Bearer ${token}` })

type Facts = Partial<Pick<typeof tokens.$inferInsert, 'scopes' | 'expiresAt' | 'revokedAt'>>

/** A personal token, laid straight into the directory: how one is made has a story of its own. */
export async function aToken(agency: TestAgency, person: Person, { scopes = ['client.read'], expiresAt = '2099-01-01T00:00:00.000Z', revokedAt = null }: Facts = {}) {
  const secret = `cvk_${newToken()}`
  const [id, hash, createdAt] = [newId('token', Date.now()), await sha256(secret), new Date().toISOString()]
  await open(env.DIRECTORY).insert(tokens).values({
    id, agencyId: agency.id, kind: 'personal', personId: person.id, hash, start: secret.slice(0, 10), name: 'Story', scopes, createdAt, expiresAt, revokedAt,
  })
  return { id, ...program(secret) }
}
