import type { Ctx } from '../../kernel/ctx'
import type { Received } from '../../kernel/files/index'
import { mayActor } from '../../kernel/permissions'
import { conflict, notFound, Refusal } from '../../kernel/refusal'
import { peopleByEmails } from '../people/index'
import { addressesIn, titleFromSubject } from './rules/from-mail'
import { titleFrom } from './rules/title-from'
import { startBrief } from './start'

type Request = { subject: string; text: string; files: Received[] }

/**
 * A draft from what a contact has written, or a colleague passes on: then the client is the one whose contact is named in it. The text
 * goes along as a file, like all that was attached.
 * @throws 409 `may_not_start`, `client_unknown`; 413, 415 for attachments as the same act by hand
 */
export async function briefByMail(ctx: Ctx, { subject, text, files }: Request) {
  if (!mayActor(ctx.actor, 'brief.start')) throw conflict('may_not_start')
  const clientId = await clientOf(ctx, text)
  return startBrief(ctx, { title: titleFromSubject(subject) || titleFrom(text) || (files[0]?.name ?? ''), text, clientId }, files).catch((error: unknown) => {
    // A client they do not see is one they do not know.
    throw error instanceof Refusal && error.code === notFound().code ? conflict('client_unknown') : error
  })
}

async function clientOf(ctx: Ctx, text: string) {
  if (ctx.actor.kind === 'client') return ctx.actor.clientId
  const named = await peopleByEmails(ctx, addressesIn(text))
  const [clientId, ...others] = new Set([...named.values()].flatMap((person) => person.clientId ?? []))
  if (!clientId || others.length > 0) throw conflict('client_unknown')
  return clientId
}
