import { events } from '../../../db/schema/agency/events'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit, recordsChanged, update, type News, type Write, type Writer } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { eventById } from './index'
import { followed, followedParts, pick, type Facts, type Follows, type Said } from './rules/follows'
import type { FollowDeciding } from './shapes'
import { shown } from './shown'
import type { EventRecord } from './store'

type Version = Omit<Follows, 'was' | 'open'> & { before: Said; now: Said }

/** An event takes over what a newly agreed version of its brief says otherwise: the write and the news for the caller's batch. */
export function eventFollows(writer: Writer, event: EventRecord, { before, now, ...version }: Version): { write: Write; tell: News[] } {
  const { take, open } = followed(event, before, now)
  const dated = take.startsOn ? { undated: false } : {}
  const follows = { ...version, was: pick(event, keysOf(take)), open: { ...stillOpen(event, now), ...open } }
  const write = update(writer, events, event, { ...take, ...dated, briefVersion: version.version, follows })
  return { write, tell: keysOf(take).length > 0 ? [...recordsChanged([write]), appointmentChanged({ kind: 'event', id: event.id })] : [] }
}

/** What an earlier version left open, as far as this one says it still. */
function stillOpen({ follows }: EventRecord, now: Said) {
  const open = follows?.open ?? {}
  return pick(now, keysOf(open).filter((key) => open[key] === now[key]))
}

/** Takes over what the brief says of one part, or keeps what stands here. @throws 409 `nothing_to_decide` */
export async function decideFollowing(ctx: Ctx, id: string, { revision, part, take }: FollowDeciding) {
  const { client: _, ...event } = await eventById(ctx, id)
  if (revision !== event.revision) throw conflict('changed_meanwhile', { current: shown(ctx, event) })
  const keys = followedParts[part].filter((key) => event.follows?.open[key] !== undefined)
  if (!event.follows || keys.length === 0) throw conflict('nothing_to_decide')

  const taken = take ? pick({ ...event, ...event.follows.open }, keys) : {}
  const { startsOn, endsOn, loadInOn } = { ...event, ...taken }
  if (endsOn < startsOn) throw invalid({ endsOn: 'before_start' })
  if (loadInOn && loadInOn > startsOn) throw invalid({ loadInOn: 'after_start' })
  const open = Object.fromEntries(Object.entries(event.follows.open).filter(([key]) => !keys.some((one) => one === key)))
  const patch = { ...taken, follows: { ...event.follows, was: { ...event.follows.was, ...(take && pick(event, keys)) }, open } }
  await commit(ctx, { action: 'event.change', write: update(ctx, events, event, patch), tell: take ? [appointmentChanged({ kind: 'event', id })] : [] })
  return shown(ctx, { ...event, ...patch, revision: revision + 1 })
}

const keysOf = (facts: Partial<Facts>) => Object.keys(facts) as (keyof Facts)[]
