import type { Ctx } from '../../kernel/ctx'
import { mayActor, type Action } from '../../kernel/permissions'
import { briefsIn, newestBriefs } from '../briefs/index'
import type { BriefState } from '../briefs/rules/states'
import type { BriefHead } from '../briefs/shapes'
import { eventsSummary } from '../events/index'
import { questionsToMe } from '../threads/index'
import { onRecord } from './on-record'
import { byUrgency, nextStep } from './rules/next-step'
import type { Waiting } from './shapes'

const shownAtMost = 5

/** A client contact's home: one next step, what waits, their briefs and events with what has changed and the papers on them, and whom to call. */
export async function clientHome(ctx: Ctx) {
  const [waiting, briefs, events] = await Promise.all([waitingFor(ctx), newestBriefs(ctx, shownAtMost), eventsSummary(ctx, shownAtMost)])
  const record = await onRecord(ctx, [
    ...briefs.map(({ id, title }) => ({ kind: 'brief' as const, id, title })), ...events.rows.map(({ id, name }) => ({ kind: 'event' as const, id, title: name })),
  ])
  return { nextStep: nextStep(waiting.rows), waiting, briefs, events, ...record, coordinator: events.rows[0]?.coordinator ?? null }
}

/** Each kind comes with its most urgent first, so the most urgent of all are among them. */
async function waitingFor(ctx: Ctx) {
  const kinds = await Promise.all([questions(ctx), mine(ctx, 'brief.agree', 'ready_to_agree', toAgree), mine(ctx, 'brief.submit', 'draft', toFinish)])
  return {
    rows: byUrgency(kinds.flatMap(({ rows }) => rows)).slice(0, shownAtMost),
    total: kinds.reduce((sum, { total }) => sum + total, 0),
  }
}

type Some = { rows: Waiting[]; total: number }

async function questions(ctx: Ctx): Promise<Some> {
  const { rows, total } = await questionsToMe(ctx, shownAtMost)
  return { rows: rows.map(({ id, subject, text, dueOn }) => ({ kind: 'question', id, briefId: subject.id, title: subject.title, text, version: null, dueOn })), total }
}

/** Nothing waits for somebody who may only look. */
async function mine(ctx: Ctx, action: Action, state: BriefState, asWaiting: (brief: BriefHead) => Waiting): Promise<Some> {
  if (ctx.actor.kind !== 'client' || !mayActor(ctx.actor, action)) return { rows: [], total: 0 }
  const { rows, total } = await briefsIn(ctx, state, shownAtMost)
  return { rows: rows.map(asWaiting), total }
}

const toAgree = ({ id, title, version, agreeBy }: BriefHead): Waiting => ({ kind: 'agreement', id, briefId: id, title, text: null, version, dueOn: agreeBy })
const toFinish = ({ id, title }: BriefHead): Waiting => ({ kind: 'draft', id, briefId: id, title, text: null, version: null, dueOn: null })
