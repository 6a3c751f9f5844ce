import { checklists } from '../../../db/schema/agency/checklists'
import { updateAll } from '../../kernel/commit'
import { asking, type Holder } from '../../kernel/holdings'
import { remindInstead } from '../../kernel/reminders'
import { titleIn } from '../../kernel/rules/title-in'
import { lackingOn } from '../events/index'
import { isDone } from './remember'
import { listsHeldBy, ticksRead } from './store'

/** The lists somebody looks after that are not done: they go with their day and its reminders to the heir. */
export const openListsOf: Holder = (ctx, personId) => asking(listsHeldBy(ctx, personId), (rows) => {
  const held = rows.map(ticksRead).filter((list) => !isDone(list, list.ticks)).map(({ ticks: _, ...list }) => list)
  return {
    kind: 'checklist',
    things: held.map(({ id, names, clientId, eventId }) => ({ id, title: titleIn(names, ctx.agency.languages), clientId, eventId })),
    lacking: (heir) => held.flatMap((list) => lackingOn(heir, list))[0] ?? null,
    handTo: (heir) => Promise.resolve(updateAll(ctx, checklists, held, { ownerId: heir.id })),
    also: (heir) => [remindInstead(ctx, held.map(({ id }) => id), heir.id)],
  }
})
