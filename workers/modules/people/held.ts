import { asking, type Holder } from '../../kernel/holdings'
import { whyNotActing } from './rules/acting'
import { circles } from './rules/managing'
import { giveManager, managersOf, reportsTo } from './store'
import { ownName } from '../../kernel/rules/names'

/** The people who report to somebody. */
export const reportsOf: Holder = (ctx, personId) => asking(reportsTo(ctx, personId), (reports) => ({
  kind: 'report',
  things: reports.map((person) => ({ id: person.id, title: ownName(person), clientId: null, eventId: null })),
  lacking: (heir) => (reports.length === 0 ? null : whyNotActing(heir)),
  // Whoever becomes the manager of their own colleagues stays where they are themselves, and so does who stands above them.
  handTo: async (heir) => {
    const managers = await managersOf(ctx)
    return giveManager(ctx, reports.filter(({ id }) => !circles(id, heir.id, managers)), heir.id)
  },
}))
