import { eq } from 'drizzle-orm'
import { outbox, pushes } from '../db/schema/agency/kernel'
import { newId } from '../workers/kernel/ids'
import { origin, newWorld } from './world'

/** A morning in an agency with one reader who has browsers, and news for them. */
export async function pushWorld() {
  const world = await newWorld()
  world.setNow('2026-11-23T10:00:00.000Z')
  const reader = await world.agency.staff('manager')
  const { id: agencyId, db } = world.agency

  /** Something happens that is told to the reader: by default what must be acted on. */
  async function happens(kind = 'brief.changes_required') {
    const at = new Date().toISOString()
    const payload = { subject: { kind: 'brief', id: 'bri_1', clientId: null, eventId: null }, actorId: null, origin, title: 'Secret gala', to: [reader.id] }
    await db.insert(outbox).values({ agencyId, id: newId('news', Date.now()), kind, payload, createdAt: at, dueAt: at })
  }
  /** What has not left yet. */
  const waiting = () => db.select().from(pushes).where(eq(pushes.agencyId, agencyId))
  return { world, reader, happens, waiting }
}
