import { telling, type News } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Earshot, Effects, Heard, Listener, Statement } from '../../kernel/outbox/listener'
import { appoint, remind } from '../../kernel/reminders'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { instantAt } from '../../kernel/rules/wall-clock'
import { sessionSoon, sessionUnsettled } from './news'
import { seatsOf } from './rules/seats'
import { stateOf } from './rules/session'
import { sessionToRemember, wantingOf, type SessionRecord } from './store'

const ahead = 'session.ahead'
const over = 'session.over'
/** Long enough before to give a place back, and the day before; at nine where the room is. */
const daysBefore = [-3, -1]
const aWeek = 7

/** For the caller's commit: that a session comes, and once it is over that somebody settles it. Said again, both follow what has changed. */
export function rememberSession(ctx: Ctx, { id, startsAt, endsAt }: Pick<SessionRecord, 'id' | 'startsAt' | 'endsAt'>): Statement[] {
  const { zone } = ctx.agency
  const at = (kind: string, day: string, offsets: readonly number[]) => remind(ctx, { thingId: id, news: { kind, subject: { kind: 'course_session', id }, to: [] }, due: { on: dayIn(zone, day) }, offsets, zone })
  return [...at(ahead, startsAt, daysBefore), ...at(over, endsAt, [1])]
}

const nothing: Effects = { writes: [], mails: [] }

/** Whoever has a place by then, and who holds it, is told that a session comes. */
export const tellOfComing: Listener = {
  name: 'session_ahead',
  hears: (kind) => kind === ahead,
  async effects(world, heard) {
    const [found, wanting] = await Promise.all([sessionToRemember(world, heard.subject.id), wantingOf(world, heard.subject.id)])
    if (!found || stateOf(found.session, world.now()) !== 'ahead') return nothing
    const { seated } = seatsOf(wanting, found.session.places)
    return said(world, heard, sessionSoon(found, seated.map(({ personId }) => personId), { on: dayIn(world.agency.zone, found.session.startsAt), offset: Number(heard.offset) }))
  },
}

/** Whoever holds a session that is over and not settled is asked to, every week anew. */
export const askToSettle: Listener = {
  name: 'session_over',
  hears: (kind) => kind === over,
  async effects(world, heard) {
    const { zone } = world.agency
    const found = await sessionToRemember(world, heard.subject.id)
    if (!found || stateOf(found.session, world.now()) !== 'over') return nothing
    const { writes, ...rest } = said(world, heard, sessionUnsettled(found, dayIn(zone, found.session.startsAt)))
    const next = instantAt(zone, daysLater(dayIn(zone, world.now()), aWeek), '09:00')
    return { ...rest, writes: [...writes, ...appoint(world, [{ thingId: found.session.id, news: { kind: over, subject: heard.subject }, at: next, origin: heard.origin }])] }
  },
}

function said(world: Earshot, { id, origin }: Heard, news: News): Effects {
  const { writes, ids } = telling({ ...world, requestId: id, actor: { kind: 'system', id: null, name: 'sessions' } }, [news], origin)
  return { writes, mails: [], news: ids }
}
