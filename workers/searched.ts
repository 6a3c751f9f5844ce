import type { Searched } from './kernel/searched'
import { approvalsFoundAs } from './modules/approvals'
import { briefsFoundAs } from './modules/briefs'
import { checklistsFoundAs } from './modules/checklists'
import { clientsFoundAs } from './modules/clients'
import { coursesFoundAs, sessionsFoundAs } from './modules/courses'
import { eventsFoundAs } from './modules/events'
import { peopleFoundAs } from './modules/people'
import { tasksFoundAs } from './modules/plans'
import { suppliersFoundAs } from './modules/suppliers'
import { messagesFoundAs } from './modules/threads'

/** How each kind of thing reads to the index: see kernel/searched.ts. */
export const searched: Searched = {
  approval: approvalsFoundAs,
  brief: briefsFoundAs,
  checklist: checklistsFoundAs,
  client: clientsFoundAs,
  course: coursesFoundAs,
  course_session: sessionsFoundAs,
  event: eventsFoundAs,
  message: messagesFoundAs,
  person: peopleFoundAs,
  supplier: suppliersFoundAs,
  task: tasksFoundAs,
}
