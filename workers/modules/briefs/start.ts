import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { clientById } from '../clients/index'
import { begun } from './begun'
import type { NewBrief } from './shapes'

/** Made with the form the agency has at the time. A client contact's brief is their own company's; staff say whose. */
export async function startBrief(ctx: Ctx, { title, clientId }: NewBrief) {
  const { id: forWhom, name } = await clientById(ctx, whose(ctx, clientId))

  const { write, head } = await begun(ctx, { title, client: { id: forWhom, name } })
  return commit(ctx, { action: 'brief.start', write, answer: head })
}

function whose({ actor }: Ctx, asked?: string) {
  const own = actor.kind === 'client' ? actor.clientId : asked
  if (!own) throw invalid({ clientId: 'required' })
  if (asked && asked !== own) throw notFound()
  return own
}
