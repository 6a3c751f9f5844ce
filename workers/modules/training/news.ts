import type { News } from '../../kernel/commit'
import type { EntryRecord } from './store'

/** For whoever logged it: what to put right. */
export const entryReturned = ({ id, personId, title }: Pick<EntryRecord, 'id' | 'personId' | 'title'>, reason: string): News =>
  ({ kind: 'training.returned', subject: { kind: 'person', id: personId }, title, comment: reason, entryId: id, to: [personId] })

/** For whoever leads an event and whoever looks after one who works there: what they hold ends before it does. */
export const certificateLapses = (ends: { subject: News['subject']; title: string; titles: Record<string, string>; dueOn: string }, event: { name: string }, to: string[]): News =>
  ({ kind: 'certificate.lapses', subject: ends.subject, title: ends.title, titles: ends.titles, eventName: event.name, dueOn: ends.dueOn, to })
