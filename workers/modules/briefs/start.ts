import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Received } from '../../kernel/files/index'
import { invalid, notFound } from '../../kernel/refusal'
import { clientById } from '../clients/index'
import { begun } from './begun'
import { requestFiles } from './request-files'
import { titleFrom } from './rules/title-from'
import type { NewBrief } from './shapes'

/**
 * Made with the form the agency has at the time. A client contact's brief is their own company's; staff say whose. What the client
 * wrote elsewhere goes along as files, to be read beside the form.
 */
export async function startBrief(ctx: Ctx, { title: said, text, clientId }: NewBrief, files: Received[] = []) {
  const title = said || titleFrom(text)
  if (!title) throw invalid({ title: 'required' })
  const { id, name } = await clientById(ctx, whose(ctx, clientId))

  const { head, write } = await begun(ctx, { title, client: { id, name } })
  return commit(ctx, { action: 'brief.start', write: [write, ...(await requestFiles(ctx, head, { text, files }))], answer: head })
}

function whose({ actor }: Ctx, asked?: string) {
  const own = actor.kind === 'client' ? actor.clientId : asked
  if (!own) throw invalid({ clientId: 'required' })
  if (asked && asked !== own) throw notFound()
  return own
}
