import { titleIn } from '../../kernel/rules/title-in'
import type { ChecklistRecord } from './store'

type Due = Pick<ChecklistRecord, 'id' | 'clientId' | 'eventId' | 'names' | 'dueOn'>

/** For whoever it falls to, when it is due. */
export const checklistDue = ({ id, clientId, eventId, names, dueOn }: Due, event: { name: string }, to: string[], languages: readonly string[]) => ({
  kind: 'checklist.due', subject: { kind: 'checklist', id, clientId, eventId }, to, title: titleIn(names, languages), eventName: event.name, dueOn,
})
