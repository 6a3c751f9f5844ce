import { consents, privacyNotices } from '../../../db/schema/agency/privacy'
import { commit, insert, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { failedUnique } from '../../kernel/sqlite-errors'
import { notices, noticeToday, today, withFirst } from './notices'
import { holdingOn, isDue } from './rules/notice'
import type { NewNotice, Notice } from './shapes'
import { noticesAndConsent } from './store'

/** @throws 403 `needs_full_scope`; 422 for a day before today; 409 `changed_meanwhile` when somebody else has just written that version */
export async function writeNotice(ctx: Ctx, wish: NewNotice): Promise<Notice> {
  demandFullScope(ctx)
  if (wish.validFrom < today(ctx)) throw invalid({ validFrom: 'over' })
  const version = (await notices(ctx))[0]!.version + 1
  const notice = { version, ...wish }
  return commit(ctx, { action: 'privacy.change', write: insert(ctx, privacyNotices, { id: ctx.newId('privacy'), ...notice }), answer: notice }).catch((error: unknown) => {
    throw failedUnique(error, 'privacy_notices') ? conflict('changed_meanwhile') : error
  })
}

/** What one has accepted, and whether one is asked now. */
export async function myConsent(ctx: Ctx) {
  const { own, consent: last } = await noticesAndConsent(ctx, ctx.actor.id!)
  const all = withFirst(ctx, own)
  const holding = holdingOn(all, today(ctx))!
  return { version: holding.version, accepted: last ? { version: last.version, at: last.createdAt } : null, due: isDue(last?.version ?? 0, all, today(ctx)) }
}

/** @throws 409 `privacy_changed` when another version holds by now: that one is to be read first */
export async function accept(ctx: Ctx, version: number) {
  const write = await acceptance(ctx, ctx.actor.id!, version)
  const answer = { version, accepted: { version, at: ctx.now() }, due: false }
  return commit(ctx, { action: 'privacy.accept', write, answer }).catch((error: unknown) => {
    if (failedUnique(error, 'consents')) return answer
    throw error
  })
}

/** The row that says who accepted what, for the commit of whoever joins. @throws 409 `privacy_changed` */
export async function acceptance(ctx: Ctx, personId: string, version: number): Promise<Write> {
  if ((await noticeToday(ctx)).version !== version) throw conflict('privacy_changed')
  return { ...insert(ctx, consents, { id: ctx.newId('consent'), personId, version }), action: 'privacy.accept' }
}
