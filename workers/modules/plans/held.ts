import { issues, tasks } from '../../../db/schema/agency/plans'
import { updateAll } from '../../kernel/commit'
import { asking, type Holder } from '../../kernel/holdings'
import { remindInstead } from '../../kernel/reminders'
import { lackingFor } from '../events/rules/duties'
import { openIssuesHeldBy } from './issue-store'
import { openTasksHeldBy } from './store'

/** The open tasks somebody has: they go with their event, their day and its reminders to the heir. */
export const openTasksOf: Holder = (ctx, personId) => asking(openTasksHeldBy(ctx, personId), (held) => ({
  kind: 'task',
  things: held,
  lacking: (heir) => held.flatMap((task) => lackingFor(heir, task))[0] ?? null,
  handTo: (heir) => Promise.resolve(updateAll(ctx, tasks, held, { ownerId: heir.id })),
  also: (heir) => [remindInstead(ctx, held.map(({ id }) => id), heir.id)],
}))

/** The open issues somebody looks after. */
export const openIssuesOf: Holder = (ctx, personId) => asking(openIssuesHeldBy(ctx, personId), (held) => ({
  kind: 'issue',
  things: held,
  lacking: (heir) => held.flatMap((issue) => lackingFor(heir, issue))[0] ?? null,
  handTo: (heir) => Promise.resolve(updateAll(ctx, issues, held, { ownerId: heir.id })),
}))
