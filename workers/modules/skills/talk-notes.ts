import { talkNotes } from '../../../db/schema/agency/skills'
import { commit, insert, remove, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { pageOf } from '../../kernel/list'
import { conflict, forbidden, invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { peopleByIds, personById } from '../people/index'
import type { Named } from '../people/shapes'
import type { NewNote, Notes } from './growth-shapes'
import { findNote, notesBetween, type TalkNote } from './growth-store'
import { namedIn } from './findings'
import { kept } from './post'

/** What two noted of their talks, for each of the two; for anybody else there is none. @throws 404 for a person the actor may not see */
export async function readNotes(ctx: Ctx, personId: string, asked: { cursor?: string; limit?: number }): Promise<Notes> {
  await personById(ctx, personId)
  const read = await notesBetween(ctx, personId, asked)
  return notesFrom(ctx, read, read.length > 0 ? await peopleByIds(ctx, othersIn(ctx, read)) : [], asked.limit)
}

/** The same, of what was read with other things. */
export function notesFrom(ctx: Ctx, read: TalkNote[], names: Named[], limit?: number): Notes {
  const { rows, next } = pageOf(read, ({ id }) => id, limit)
  return { next, rows: rows.map((row) => ({ id: row.id, heldOn: row.heldOn, text: row.text, mine: row.authorId === ctx.actor.id, other: namedIn(names, otherOf(ctx, row)) })) }
}

export const othersIn = (ctx: Ctx, read: TalkNote[]) => read.map((row) => otherOf(ctx, row))

/** Between somebody and their manager, or whoever of the leads writes it. @throws 403; 409 `no_manager` for one's own where there is nobody to share it with; 422 for a day to come */
export async function writeNote(ctx: Ctx, personId: string, wish: NewNote) {
  const person = await kept(ctx, personId)
  const otherId = ctx.actor.id === personId ? person.managerId : ctx.actor.id
  if (!otherId) throw conflict('no_manager')
  if (wish.heldOn > dayIn(ctx.agency.zone, ctx.now())) throw invalid({ heldOn: 'in_the_future' })
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
