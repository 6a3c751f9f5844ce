import { and, eq, sql } from 'drizzle-orm'
import { files } from '../../../db/schema/agency/kernel'
import { imports } from '../../../db/schema/agency/imports'
import { after, minutes, systemClock } from '../clock'
import { shard } from '../db'
import { logBug } from '../log'
import { agencyReader } from '../outbox/agencies'
import { carry } from '../outbox/carry'
import { isStale, type Message } from '../outbox/message'
import { asSystem } from '../system-ctx'
import { check } from './check'
import { importerOf, type Importers } from './importer'
import type { ImportRecord } from './store'
import { bytesOf } from './table'
import { Unreadable } from './unreadable'

/** After a Worker that ended half-way, this long passes before another goes on. */
export const lease = 2 * minutes
const mostFaults = 5

/** Goes on with an import where it stands: reads, checks and stages its rows. Whoever counts the attempt first does it. */
export async function readOn(env: Env, importers: Importers, message: Message, now: Date) {
  if (message.store === 'directory' || !message.agencyId) return
  const db = shard(env, message.store)
  const theImport = and(eq(imports.agencyId, message.agencyId), eq(imports.id, message.id), eq(imports.state, 'reading'))
  const [record] = await db.select().from(imports).where(theImport)
  if (!record || isStale(message, record)) return
  const [claimed] = await db.update(imports).set({ attempts: record.attempts + 1, dueAt: after(now, lease) })
    .where(and(theImport, eq(imports.attempts, record.attempts))).returning()
  if (!claimed) return

  try {
    const agency = await agencyReader(env)(claimed.agencyId)
    const finished = await asSystem(env, { agency, name: 'imports', now }, async (ctx) => {
      const [file] = await db.select().from(files).where(and(eq(files.agencyId, claimed.agencyId), eq(files.id, claimed.fileId ?? '')))
      if (!file) throw new Unreadable('file_gone')
      return check(ctx, importerOf(importers, claimed.kind), claimed, await bytesOf(env.FILES, file.objectKey, file.size))
    })
    if (!finished) await carry(env, [{ ...message, attempt: claimed.attempts }])
  } catch (error) {
    await fault(env, message, claimed, error)
  }
}

/** A file that is none fails at once; whatever else went wrong is tried again a few times. */
async function fault(env: Env, message: Message, record: ImportRecord, error: unknown) {
  const code = error instanceof Unreadable ? error.code : null
  if (!code) logBug(record.id, error)
  const faults = record.faults + 1
  const failed = code !== null || faults >= mostFaults
  await shard(env, message.store as number).update(imports)
    .set({ faults, error: code ?? 'unexpected', dueAt: after(systemClock(), 10), ...(failed ? { state: 'failed' as const, revision: sql`${imports.revision} + 1` } : {}) })
    .where(and(eq(imports.agencyId, record.agencyId), eq(imports.id, record.id), eq(imports.state, 'reading'), eq(imports.attempts, record.attempts)))
  if (!failed) await carry(env, [{ ...message, attempt: record.attempts }], 10)
}

