import type { FeedEntry } from '../../kernel/calendar/read-feed'
import type { Ctx } from '../../kernel/ctx'
import { told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail/rules/locale'
import type { BookingState } from './rules/states'
import { stateOn } from './shown'
import { feedJobs } from './store'

const yearAgo = (now: string) => new Date(Date.parse(now) - 365 * 864e5).toISOString().slice(0, 10)

/** Those that stand in a calendar, and what is said of each. */
const stands: Partial<Record<BookingState, Record<Locale, string>>> = {
  offered: told('Offered, not answered yet', '待答复的邀约', '待答覆的邀約'), countered: told('Counter-offer made', '已还价', '已議價'), accepted: told('Accepted, not confirmed yet', '已接受，待确认', '已接受，待確認'),
  confirmed: told('Confirmed', '已确认', '已確認'), delivered: told('Done', '已完成', '已完成'),
}

/** A supplier's jobs from load-in to load-out: how each stands, and what to bring. */
export async function jobsForFeed(ctx: Ctx, { eventId, language }: { eventId: string | null; language: Locale }): Promise<FeedEntry[]> {
  if (ctx.actor.kind !== 'supplier' || eventId) return []
  const jobs = await feedJobs(ctx, yearAgo(ctx.now()))
  return jobs.flatMap(({ booking, eventName, zone, place }) => {
    const state = stateOn(booking, ctx.now())
    const said = stands[state]?.[language]
    const { id, revision, title, bring, startsOn, endsOn } = booking
    if (!said) return []
    return [{ id, revision, what: title, when: { zone, from: startsOn, to: endsOn }, where: place, about: [eventName, said, bring].filter(Boolean).join('\n'), path: '/supplier/jobs', busy: state === 'accepted' || state === 'confirmed' }]
  })
}
