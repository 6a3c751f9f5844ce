import { clients } from '../../../db/schema/agency/clients'
import { updateAll } from '../../kernel/commit'
import { asking, type Holder } from '../../kernel/holdings'
import { remindInstead } from '../../kernel/reminders'
import { whyNotCounterpart } from './rules/counterpart'
import { clientsSpokenToBy } from './store'

/** The clients somebody speaks to, and what they are reminded of for them. */
export const clientsOf: Holder = (ctx, personId) => asking(clientsSpokenToBy(ctx, personId), (held) => ({
  kind: 'client',
  things: held.map(({ id, name }) => ({ id, title: name, clientId: id, eventId: null })),
  lacking: (heir) => held.map(({ id }) => whyNotCounterpart(heir, id)).find((reason) => reason !== null) ?? null,
  handTo: (heir) => Promise.resolve(updateAll(ctx, clients, held, { counterpartId: heir.id })),
  also: (heir) => [remindInstead(ctx, held.map(({ id }) => id), heir.id)],
}))
