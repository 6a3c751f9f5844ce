import { commit } from '../commit'
import type { Ctx } from '../ctx'
import { conflict } from '../refusal'
import { demandFullScope } from '../scope'
import { deadAmong, discarded, replayed } from './store'

/**
 * Dead news and mails are tried once more, or given up; one audit row each.
 * @throws 403 `needs_full_scope`; 409 `letters_settled` when somebody has settled one of them meanwhile: then nothing of it happens
 */
export async function settleLetters(ctx: Ctx, what: 'replay' | 'discard', ids: string[]) {
  demandFullScope(ctx)
  const wanted = new Set(ids)
  const letters = await deadAmong(ctx, [...wanted])
  if (letters.length < wanted.size) throw conflict('letters_settled')

  const settle = what === 'replay' ? replayed : discarded
  const answer = await commit(ctx, { action: `letter.${what}`, write: letters.map((letter) => settle(ctx, letter)), answer: { settled: letters.length } })
  // Mails are found by the next sweep, within a minute.
  const news = letters.filter(({ cargo }) => cargo === 'news').map(({ id }) => id)
  if (what === 'replay' && news.length > 0) ctx.later(() => ctx.deliver(news, []))
  return answer
}
