import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { askedFor, rowsOf, type AnswersTo } from '../../kernel/together'
import { todayAsked } from '../courses/index'
import { heldIn, paperTableAsked, papersOfHolders } from '../credentials/index'
import { talksAhead } from '../skills/index'
import { entriesReturned, entriesWaiting } from '../training/index'
import { dueOf, soon } from '../training/rules/team'

/** How a certificate stands that was verified once. */
const verifiedOnce = ['verified', 'expiring', 'expired']

/** What is asked to know what of learning concerns the actor today, for one trip with others. */
export const learningAsked = (ctx: Ctx, shownAtMost: number) => [
  todayAsked(ctx), rowsOf(entriesReturned(ctx, shownAtMost)), askedFor(entriesWaiting(ctx), ([row]) => row?.number ?? 0), paperTableAsked(ctx), rowsOf(papersOfHolders(ctx, [ctx.actor.id ?? ''])), talksAhead(ctx, shownAtMost),
] as const

/** What of learning concerns the actor today: sessions, what was sent back to them, certificates that end, growth talks, and how many entries of others wait for them. */
export function learningToday(ctx: Ctx, [sessions, returned, waiting, table, papers, talks]: AnswersTo<ReturnType<typeof learningAsked>>, shownAtMost: number) {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const ending = heldIn(ctx, table, papers).flatMap(({ kind, names, standing, validTo, coming }) => {
    const due = verifiedOnce.includes(standing) && coming === null ? dueOf(validTo, today) : null
    return due && validTo! >= daysLater(today, -soon) ? [{ kind, names, endsOn: validTo!, due }] : []
  })
  return {
    sessions, talks, ending: ending.slice(0, shownAtMost),
    returned: { rows: returned.map(({ total: _, ...entry }) => entry), total: returned[0]?.total ?? 0 },
    toVerify: mayActor(ctx.actor, 'training.verify') ? waiting : 0,
  }
}
