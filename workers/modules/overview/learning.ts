import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { askedFor, together } from '../../kernel/together'
import { todayAsked } from '../courses/index'
import { heldIn, paperTableAsked, papersOfHolders } from '../credentials/index'
import { entriesReturned, entriesWaiting } from '../training/index'
import { dueOf, soon } from '../training/rules/team'

/** How a certificate stands that was verified once. */
const verifiedOnce = ['verified', 'expiring', 'expired']

/** What of learning concerns the actor today: sessions, what was sent back to them, certificates that end, and how many entries of others wait for them. */
export async function learningToday(ctx: Ctx, shownAtMost: number) {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [sessions, returned, waiting, table, papers] = await together(ctx, todayAsked(ctx), askedFor(entriesReturned(ctx, shownAtMost), (rows) => rows), askedFor(entriesWaiting(ctx), ([row]) => row?.number ?? 0), paperTableAsked(ctx), askedFor(papersOfHolders(ctx, [ctx.actor.id ?? '']), (rows) => rows))
  const ending = heldIn(ctx, table, papers).flatMap(({ kind, names, standing, validTo, coming }) => {
    const due = verifiedOnce.includes(standing) && coming === null ? dueOf(validTo, today) : null
    return due && validTo! >= daysLater(today, -soon) ? [{ kind, names, endsOn: validTo!, due }] : []
  })
  return {
    sessions, ending: ending.slice(0, shownAtMost),
    returned: { rows: returned.map(({ total: _, ...entry }) => entry), total: returned[0]?.total ?? 0 },
    toVerify: mayActor(ctx.actor, 'training.verify') ? waiting : 0,
  }
}
