import { calls } from '../../../db/schema/agency/calls'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { callAsRead } from './index'
import { callNotRight, callReported } from './news'
import { missingToAnswer, missingToReport, missingToSend } from './rules/call'
import type { Answering, Reporting } from './shapes'

/** The report as it is written, internal until it is sent; sent, the client reads it and is asked whether it is right. */
export async function reportCall(ctx: Ctx, id: string, { revision, send, ...said }: Reporting) {
  const call = await callAsRead(ctx, id, revision)
  const report = { needs: said.needs || null, decisions: said.decisions || null, openPoints: said.openPoints || null }
  const written = { ...call, ...report }
  const missing = [...missingToReport(call), ...(send ? missingToSend(written, ctx.now()) : [])]
  if (missing.length > 0) throw conflict('call_not_reportable', { missing })

  // Written anew, it is theirs to judge once more; what they said stays until then.
  const sent = send ? { sentAt: ctx.now(), sentBy: ctx.actor.id, answer: null, answeredAt: null, answeredBy: null, objection: null } : { sentAt: null }
  return commit(ctx, {
    action: send ? 'call.report' : 'call.note',
    write: update(ctx, calls, call, { ...report, ...sent }),
    tell: send ? [callReported(written)] : [],
    also: send ? [endReminders(ctx, id)] : [],
    answer: { id, revision: revision + 1 },
  })
}

/** One tap of the client's: it is right; or it is not, and why. */
export async function answerCall(ctx: Ctx, id: string, { revision, ...said }: Answering) {
  const call = await callAsRead(ctx, id, revision)
  const missing = missingToAnswer(call)
  if (missing.length > 0) throw conflict('call_not_answerable', { missing })

  const objection = said.answer === 'not_right' ? said.objection : null
  return commit(ctx, {
    action: 'call.answer',
    write: update(ctx, calls, call, { answer: said.answer, objection, answeredAt: ctx.now(), answeredBy: ctx.actor.id }),
    tell: objection ? [callNotRight(call, { sentBy: call.sentBy, objection })] : [],
    answer: { id, revision: revision + 1 },
  })
}
