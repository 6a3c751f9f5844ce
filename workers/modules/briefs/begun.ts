import { briefs } from '../../../db/schema/agency/briefs'
import { insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { head } from './head'
import { ownForm } from './store'

type Beginning = { id?: string; title: string; client: { id: string; name: string }; sent?: boolean }

/** A draft of the actor's, with the form the agency has at the time, or one that they send at once: a write for the caller's commit. */
export async function begun(ctx: Ctx, { id = ctx.newId('brief'), title, client: { id: clientId, name }, sent = false }: Beginning) {
  const setting = await ownForm(ctx)
  const form = setting ? { off: setting.off, required: setting.required, own: setting.own } : null
  const [by, at] = [ctx.actor.id!, ctx.now()]
  const brief = { id, clientId, title, state: sent ? ('submitted' as const) : ('draft' as const), startedBy: by, ...(sent && { submittedBy: by, submittedAt: at, changedAt: at }), form }
  const shown = head({ ...brief, revision: 1, createdAt: ctx.now(), version: 0, agreeBy: null, eventId: null, client: { id: clientId, name } })
  return { brief, head: shown, write: insert(ctx, briefs, brief) }
}
