import { briefAnalyses, briefs } from '../../../db/schema/agency/briefs'
import { commit, update } from '../../kernel/commit'
import { joinedBy, type Beginning } from '../../kernel/beginnings'
import { joinEvent } from '../../kernel/join-event'
import type { Ctx } from '../../kernel/ctx'
import { joinEventFiles } from '../../kernel/files/index'
import { conflict, invalid } from '../../kernel/refusal'
import { joinEventApprovals } from '../approvals/index'
import { plannedEvent } from '../events/index'
import { joinEventSignoffs } from '../signoffs/index'
import { joinEventThreads } from '../threads/index'
import { aboutBrief } from './analysis-store'
import { decidedAgain } from '../../kernel/again'
import { contentOf } from './content'
import { briefById } from './index'
import { draftFrom, isComplete, problemsWith, withLoadIn } from './rules/event-from'
import { missingToMove } from './rules/states'
import type { NewEvent } from './shapes'
import { findVersion, type BriefRecord } from './store'

/**
 * An agreed brief becomes one event with a coordinator, and all that hangs on it goes along: who may see only the event
 * sees how it was agreed. The brief is written first, so that the second of two at once stops there and is told which event it is.
 * @throws 409 `brief_has_event` with `eventId`
 */
export const becomeEvent = (ctx: Ctx, beginnings: Beginning[], id: string, { coordinatorId, zone = ctx.agency.zone, templateId, team, ...wish }: NewEvent) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  if (brief.eventId) throw conflict('brief_has_event', { eventId: brief.eventId })
  const missing = missingToMove('make_event', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_agreed', { missing })

  const version = await findVersion(ctx, id, brief.agreedVersion)
  const draft = draftFrom({ title: brief.title, answers: contentOf(version!.record).answers }, wish)
  if (!isComplete(draft)) throw invalid(problemsWith(draft))

  const { event, writes, news } = await plannedEvent(ctx, { ...withLoadIn(draft), clientId: brief.clientId, briefId: id, briefVersion: brief.agreedVersion, coordinatorId, zone, team })
  const joined = await joinedBy(beginnings, ctx, { ...event, briefId: id, team }, { templateId })
  return commit(ctx, {
    action: 'event.create',
    write: [update(ctx, briefs, brief, { eventId: event.id }), ...writes, ...(await goingAlong(ctx, brief, event.id)), ...joined.write],
    tell: [...news, ...joined.tell],
    also: joined.also,
    answer: event,
  })
})

async function goingAlong(ctx: Ctx, { id, clientId }: BriefRecord, eventId: string) {
  const subject = { kind: 'brief', id, clientId, eventId }
  return (await Promise.all([joinEventThreads(ctx, subject), joinEventApprovals(ctx, subject), joinEvent(ctx, briefAnalyses, aboutBrief(id), { action: 'analysis.join_event', subject: { ...subject, kind: 'analysis' } }), joinEventSignoffs(ctx, subject), joinEventFiles(ctx, subject)])).flat()
}
