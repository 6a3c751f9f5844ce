import { replyAddresses } from '../../../db/schema/agency/agencies'
import { after, days } from '../../kernel/clock'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { newToken, sha256 } from '../../kernel/hash'
import { conflict, notFound } from '../../kernel/refusal'
import { asLocale } from '../../kernel/mail/rules/locale'
import { plain } from '../../kernel/rules/brand'
import { demandFullScope } from '../../kernel/scope'
import { changeFacts, currentFacts } from './facts'
import { replyAddressAsked } from './news'
import { replyAddressByHash } from './store'

/** Mails the address a link; answers to the agency's mails go there once somebody who reads it has pressed the button. */
export async function askReplyAddress(ctx: Ctx, email: string) {
  demandFullScope(ctx)
  const token = newToken()
  const asked = { id: ctx.newId('address'), email, tokenHash: await sha256(token), expiresAt: after(new Date(ctx.now()), days), confirmedAt: null }
  return commit(ctx, {
    action: 'agency.ask_reply_address',
    write: { ...insert(ctx, replyAddresses, asked), after: { email } },
    tell: [replyAddressAsked(asked, { token, locale: asLocale(ctx.agency.languages[0] ?? '') })],
    answer: { replyPending: email },
  })
}

/**
 * Takes the address into use, then marks it: broken off between the two, pressing again finishes. Pressing once more does
 * no harm. @throws 404, 409 `link_expired`
 */
export async function confirmReplyAddress(ctx: Ctx, directory: Db, token: string) {
  const asked = await replyAddressByHash(ctx, await sha256(token))
  if (!asked) throw notFound()
  if (asked.confirmedAt) return { email: asked.email }
  if (asked.expiresAt <= ctx.now()) throw conflict('link_expired')

  const { revision, brand } = await currentFacts(ctx)
  const replyTo = asked.email
  if (brand?.replyTo !== replyTo) await changeFacts(ctx, directory, { action: 'agency.brand', revision, change: () => ({ brand: { ...plain, ...brand, replyTo } }) })
  await commit(ctx, { action: 'agency.confirm_reply_address', write: update(ctx, replyAddresses, asked, { confirmedAt: ctx.now() }) })
  return { email: replyTo }
}
