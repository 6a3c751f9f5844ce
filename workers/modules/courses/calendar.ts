import type { FeedEntry } from '../../kernel/calendar/read-feed'
import type { Ctx } from '../../kernel/ctx'
import { told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail/rules/locale'
import { mayActor } from '../../kernel/permissions'
import { titleIn } from '../../kernel/rules/title-in'
import { shownSession } from './shown'
import { feedSessions } from './store'

const yearAgo = (now: string) => new Date(Date.parse(now) - 365 * 864e5).toISOString()
const says = { waiting: told('You are on the waiting list.', '你在候补名单中。', '你在候補名單中。'), teaching: told('You hold this session.', '由你主讲。', '由你主講。') }

/** Sessions that their reader has a place in or holds, and, as not sure yet, those they wait for; in the agency's zone, where the rooms are. */
export async function sessionsForFeed(ctx: Ctx, { eventId, language }: { eventId: string | null; language: Locale }): Promise<FeedEntry[]> {
  if (eventId || !mayActor(ctx.actor, 'course.read')) return []
  const found = await feedSessions(ctx, yearAgo(ctx.now()))
  return found.map((one) => {
    const { id, revision, names, startsAt, endsAt, room, trainer, mine } = shownSession(ctx, one)
    const waiting = mine?.is === 'waiting'
    const said = [waiting && says.waiting[language], trainer.id === ctx.actor.id && says.teaching[language], one.course.about]
    return {
      id, revision, what: titleIn(names, [language]), when: { zone: ctx.agency.zone, startsAt, endsAt }, where: room, about: said.filter(Boolean).join('\n') || null,
      path: `/courses/sessions/${id}`, busy: !waiting, tentative: waiting,
    }
  })
}
