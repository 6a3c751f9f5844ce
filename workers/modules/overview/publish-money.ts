import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { agreedMoney } from '../briefs/index'
import { eventById, eventPublishes } from '../events/index'
import { publishedFrom } from '../events/rules/published'
import type { MoneyPublishing } from './shapes'

/** Shows the client what is known of the event's money this moment, as far as chosen; it stays so until it is published anew. @throws 409 `nothing_to_publish` */
export async function publishMoney(ctx: Ctx, id: string, { revision, shows }: MoneyPublishing) {
  const event = await eventById(ctx, id)
  if (event.revision !== revision) throw conflict('changed_meanwhile')
  const figures = event.briefId ? await agreedMoney(ctx, event.briefId) : null
  if (!figures) throw conflict('nothing_to_publish')

  const published = eventPublishes(ctx, event, publishedFrom(figures, shows, { at: ctx.now(), by: ctx.actor.id! }))
  return commit(ctx, { action: 'money.publish', write: published.write, answer: published.event })
}
