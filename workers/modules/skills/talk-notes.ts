import { talkNotes } from '../../../db/schema/agency/skills'
import { commit, insert, remove, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, notFound } from '../../kernel/refusal'
import { peopleByIds, personById } from '../people/index'
import type { NewNote, Notes } from './growth-shapes'
import { findNote, notesBetween } from './growth-store'
import { kept } from './post'

/** What two noted of their talks, for each of the two; for anybody else there is none. @throws 404 for a person the actor may not see */
export async function readNotes(ctx: Ctx, personId: string, asked: { cursor?: string; limit?: number }): Promise<Notes> {
  await personById(ctx, personId)
  const { rows, next } = await notesBetween(ctx, personId, asked)
  const others = await peopleByIds(ctx, rows.map((row) => otherOf(ctx, row)))
  return {
    next,
    rows: rows.map((row) => {
      const other = others.find(({ id }) => id === otherOf(ctx, row))
      return { id: row.id, heldOn: row.heldOn, text: row.text, mine: row.authorId === ctx.actor.id, other: other ? { id: other.id, family: other.family, given: other.given, latin: other.latin } : null }
    }),
  }
}

/** Between somebody and their manager, or whoever of the leads writes it. @throws 403; 409 `no_manager` for one's own where there is nobody to share it with */
export async function writeNote(ctx: Ctx, personId: string, wish: NewNote) {
  const person = await kept(ctx, personId)
  const otherId = ctx.actor.id === personId ? person.managerId : ctx.actor.id
  if (!otherId) throw conflict('no_manager')
  const note = { id: ctx.newId('note'), personId, otherId, authorId: ctx.actor.id!, ...wish }
  return commit(ctx, { action: 'growth.note', write: silent(insert(ctx, talkNotes, note)), answer: { id: note.id } })
}

/** @throws 404 for anybody but the two; 403 `not_the_author` */
export async function dropNote(ctx: Ctx, personId: string, id: string) {
  await personById(ctx, personId)
  const note = await findNote(ctx, personId, id)
  if (!note) throw notFound()
  if (note.authorId !== ctx.actor.id) throw forbidden('not_the_author')
  return commit(ctx, { action: 'growth.note', write: silent(remove(ctx, talkNotes, note)), answer: { id } })
}

/** The trail is read by others: it is told that a note was written or taken away, and nothing of it. */
const silent = (write: Write): Write => ({ ...write, before: null, after: null })

const otherOf = ({ actor }: Ctx, { personId, otherId }: { personId: string; otherId: string }) => (actor.id === personId ? otherId : personId)
