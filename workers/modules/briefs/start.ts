import { briefs } from '../../../db/schema/agency/briefs'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { clientById } from '../clients/index'
import { head } from './head'
import type { NewBrief } from './shapes'
import { ownForm } from './store'

/** Made with the form the agency has at the time. A client contact's brief is their own company's; staff say whose. */
export async function startBrief(ctx: Ctx, { title, clientId }: NewBrief) {
  const { id: forWhom, name } = await clientById(ctx, whose(ctx, clientId))

  const setting = await ownForm(ctx)
  const form = setting ? { off: setting.off, required: setting.required, own: setting.own } : null
  const brief = { id: ctx.newId('brief'), clientId: forWhom, title, state: 'draft' as const, startedBy: ctx.actor.id!, form }
  return commit(ctx, {
    action: 'brief.start',
    write: insert(ctx, briefs, brief),
    answer: head({ ...brief, revision: 1, createdAt: ctx.now(), version: 0, agreeBy: null, eventId: null, client: { id: forWhom, name } }),
  })
}

function whose({ actor }: Ctx, asked?: string) {
  const own = actor.kind === 'client' ? actor.clientId : asked
  if (!own) throw invalid({ clientId: 'required' })
  if (asked && asked !== own) throw notFound()
  return own
}
