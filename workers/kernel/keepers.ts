import { and, eq, ne, or, sql } from 'drizzle-orm'
import { appointments, feeds } from '../../db/schema/agency/calendar'
import { importProblems, importRows, imports } from '../../db/schema/agency/imports'
import { audit, files, idempotency, mails, outbox, pushDevices, reminders } from '../../db/schema/agency/kernel'
import { bin, looks, views } from '../../db/schema/agency/ways'
import { bulk, keeper, nothing, type Keeper } from './personal'
import { mayTell, mentions, rewriter } from './rewriter'

/** What tells of somebody goes with them, whoever brought it in: the bytes with the next sweep. */
const filesTelling: Keeper = {
  name: 'files about them',
  async collect(world, person) {
    const rows = await world.db.select().from(files).where(and(eq(files.agencyId, world.agencyId), eq(files.personId, person.id), ne(files.state, 'cancelled')))
    return { rows, files: rows.filter(({ state, addedBy }) => state === 'ready' && addedBy !== person.id) }
  },
  async erase(ctx, person) {
    const theirs = and(eq(files.agencyId, ctx.agencyId), eq(files.personId, person.id), ne(files.state, 'cancelled'))
    const [{ count } = { count: 0 }] = await ctx.db.select({ count: sql<number>`count(*)` }).from(files).where(theirs)
    return count === 0 ? nothing : { kept: [], removed: count, writes: [bulk(person, ctx.db.update(files).set({ state: 'cancelled', name: '' }).where(theirs), { 'files about them': count })] }
  },
}

const added = keeper('files', files, ({ id }) => eq(files.addedBy, id), 'work')

/** The files somebody added come with their bytes, but for what tells of others; they stay with the thing they hang on. */
const filesAdded: Keeper = {
  ...added,
  async collect(world, person) {
    const { rows } = await added.collect(world, person)
    return { rows, files: (rows as (typeof files.$inferSelect)[]).filter(({ state, personId }) => state === 'ready' && (personId === null || personId === person.id)) }
  },
}

/** What others were answered of somebody goes whole: nobody is told half of what they were told before. */
const answersToOthers: Keeper = {
  ...keeper('answers to others', idempotency, (person) => and(mentions(idempotency.answer, person), mayTell(idempotency.answer, person)), 'removed'),
  collect: async () => ({ rows: [] }),
}

const everywhere = () => undefined

/** What the ground under the modules holds about people. */
export const kernelKeepers: Keeper[] = [
  filesAdded, filesTelling,
  keeper('mails', mails, ({ id, email }) => or(eq(mails.personId, id), eq(mails.to, email)), 'removed'),
  keeper('answers', idempotency, ({ id }) => eq(idempotency.actorId, id), 'removed'),
  keeper('calendar feeds', feeds, ({ id }) => eq(feeds.personId, id), 'removed'),
  keeper('devices told', pushDevices, ({ id }) => eq(pushDevices.personId, id), 'removed'),
  keeper('appointments', appointments, ({ id }) => eq(appointments.personId, id), 'removed'),
  keeper('saved views', views, ({ id }) => eq(views.personId, id), 'removed'),
  keeper('looks', looks, ({ id }) => eq(looks.personId, id), 'removed'),
  keeper('thrown away', bin, ({ id }) => eq(bin.binnedBy, id), 'work'),
  keeper('tables brought in', imports, ({ id }) => eq(imports.startedBy, id), 'work'),
  keeper('reminders', reminders, ({ id }) => eq(reminders.thingId, id), 'removed'),
  keeper('audit', audit, ({ id }) => or(eq(audit.actorId, id), eq(audit.subjectId, id)), 'trail'),
  rewriter('told', outbox, [outbox.payload], (person) => mentions(outbox.payload, person)),
  rewriter('reminded', reminders, [reminders.payload], (person) => mentions(reminders.payload, person)),
  rewriter('brought in', importRows, [importRows.values, importRows.before, importRows.key], (person) => or(eq(importRows.targetId, person.id), mentions(importRows.values, person))),
  // No id says of whom these speak, and both are there for some weeks only: whoever is called alike may be forgotten with them.
  rewriter('titles in the bin', bin, [bin.title], everywhere),
  rewriter('wrong cells', importProblems, [importProblems.text], everywhere),
  answersToOthers,
]
