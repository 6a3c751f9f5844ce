import { briefReadings } from '../../../db/schema/agency/briefs'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { dutiesFor } from '../events/index'
import { briefById } from './index'
import { readersOf } from './rules/readers'
import { readingsOn } from './reading-store'

/** Whoever works on the event says that they have read the version that is agreed. @throws 409 `version_superseded` */
export async function readVersion(ctx: Ctx, id: string, asked: string) {
  const brief = await briefById(ctx, id)
  const version = Number(asked)
  if (!Number.isSafeInteger(version) || version < 1 || version > brief.version) throw notFound()
  if (version !== brief.agreedVersion) throw conflict('version_superseded', { newest: brief.agreedVersion })

  const reading = { id: ctx.newId('reading'), briefId: id, clientId: brief.clientId, eventId: brief.eventId, personId: ctx.actor.id!, version }
  return commit(ctx, { action: 'brief.acknowledge', write: insert(ctx, briefReadings, reading), answer: { version, at: ctx.now() } }).catch((error: unknown) => {
    // Said once is said.
    if (failedUnique(error, 'brief_readings')) return { version, at: ctx.now() }
    throw error
  })
}

/** Who of the event's team has read which version last; those who have not read the agreed one are behind. */
export async function readersOn(ctx: Ctx, id: string) {
  const brief = await briefById(ctx, id)
  const [team, readings] = await Promise.all([brief.eventId ? dutiesFor(ctx, brief.eventId) : [], readingsOn(ctx, id)])
  return { version: brief.agreedVersion || null, rows: readersOf(team, readings, brief.agreedVersion) }
}
