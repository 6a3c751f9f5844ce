import type { Ctx } from '../../kernel/ctx'
import { stageOf } from './rules/call'
import type { FoundCall } from './store'

/** A call as its reader may know it: clients read a report that was sent. */
export function shown({ actor, now }: Ctx, { call, guests, answerer }: FoundCall) {
  const { id, revision, clientId, briefId, kind, title, startsAt, endsAt, zone, place, sentAt, needs, decisions, openPoints, answer, answeredAt, objection } = call
  const written = needs || decisions || openPoints
  const report = written && (actor.kind === 'staff' || sentAt) ? { needs, decisions, openPoints } : null
  return {
    id, revision, clientId, briefId, kind, title, startsAt, endsAt, zone, place, guests, stage: stageOf(call, now()), report, sentAt,
    answer: answer && answeredAt ? { answer, at: answeredAt, by: answerer, objection } : null,
  }
}
