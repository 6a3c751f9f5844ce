import type { Holder } from './kernel/holdings'
import { openListsOf } from './modules/checklists'
import { clientsOf } from './modules/clients'
import { dutiesOf } from './modules/events'
import { reportsOf } from './modules/people'
import { openIssuesOf, openTasksOf } from './modules/plans'
import { promisesOf } from './modules/promises'
import { openQuestionsBy } from './modules/threads'

/** Everything that somebody who leaves may have in hand, in the order in which it is shown. */
export const holders: Holder[] = [openTasksOf, openListsOf, openIssuesOf, dutiesOf, promisesOf, clientsOf, openQuestionsBy, reportsOf]
