import type { Ctx } from '../../kernel/ctx'
import { doneTo } from '../../kernel/looks/done-to'
import { acts, condensed } from './rules/change-log'

const shownAtMost = 8

type Thing = { kind: 'brief' | 'event'; id: string; title: string }

/** What has changed of these things, and the papers on them, each with the thing it is of; the newest first. */
export async function onRecord(ctx: Ctx, things: Thing[]) {
  const ids = things.map(({ id }) => id)
  const { done, files } = await doneTo(ctx, ids, acts)
  const thingOf = new Map(things.map((thing) => [thing.id, thing]))
  // An event is made of its brief, and the trail says so on both.
  const own = done.filter(({ action, of }) => !action.startsWith('event.') || thingOf.get(of)?.kind === 'event')
  return {
    changes: condensed(own).slice(0, shownAtMost).map(({ id, at, action, actor, of, count }) => ({ id, at, action, count, by: { kind: actor.kind, me: actor.id !== null }, of: thingOf.get(of)! })),
    documents: files.filter(({ state }) => state === 'ready').reverse().slice(0, shownAtMost)
      .map(({ id, name, size, subjectId, createdAt }) => ({ id, name, size, at: createdAt, of: thingOf.get(subjectId)! })),
  }
}
