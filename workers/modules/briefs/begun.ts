import { briefs } from '../../../db/schema/agency/briefs'
import { insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { head } from './head'
import { ownForm } from './store'

type Beginning = { id?: string; title: string; client: { id: string; name: string } }

/** A draft of the actor's, with the form the agency has at the time: a write for the caller's commit. */
export async function begun(ctx: Ctx, { id = ctx.newId('brief'), title, client: { id: clientId, name } }: Beginning) {
  const setting = await ownForm(ctx)
  const form = setting ? { off: setting.off, required: setting.required, own: setting.own } : null
  const brief = { id, clientId, title, state: 'draft' as const, startedBy: ctx.actor.id!, form }
  const shown = head({ ...brief, revision: 1, createdAt: ctx.now(), version: 0, agreeBy: null, eventId: null, client: { id: clientId, name } })
  return { brief, head: shown, write: insert(ctx, briefs, brief) }
}
