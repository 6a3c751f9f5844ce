import { eq, or } from 'drizzle-orm'
import { appointments, feeds } from '../../db/schema/agency/calendar'
import { importProblems, importRows, imports } from '../../db/schema/agency/imports'
import { audit, files, idempotency, mails, outbox, pushDevices, pushes, reminders } from '../../db/schema/agency/kernel'
import { bin, looks, views } from '../../db/schema/agency/ways'
import { keeper, replacer, type Keeper } from './personal'

const added = keeper('files', files, ({ id }) => eq(files.addedBy, id), 'work')

/** The files somebody added come with their bytes; they stay with the thing they hang on. */
const filesAdded: Keeper = {
  ...added,
  async collect(world, person) {
    const { rows } = await added.collect(world, person)
    return { rows, files: (rows as (typeof files.$inferSelect)[]).filter(({ state }) => state === 'ready') }
  },
}

/** What the ground under the modules holds about people. */
export const kernelKeepers: Keeper[] = [
  filesAdded,
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
  replacer('told', outbox, [outbox.payload]),
  replacer('pushed', pushes, [pushes.message]),
  replacer('reminded', reminders, [reminders.payload]),
  replacer('brought in', importRows, [importRows.values, importRows.before]),
  replacer('misread', importProblems, [importProblems.text]),
  replacer('binned', bin, [bin.title]),
  replacer('mailed', mails, [mails.subject, mails.html, mails.text]),
  replacer('answered', idempotency, [idempotency.answer]),
]
