import type { Ctx } from '../../kernel/ctx'
import { mayActor, type Action } from '../../kernel/permissions'
import { briefsIn, type newestBriefs } from '../briefs/index'
import type { BriefHead } from '../briefs/shapes'
import type { callsInView } from '../calls/index'
import { questionsToMe } from '../threads/index'
import { byUrgency } from './rules/next-step'
import type { Waiting } from './shapes'

const shownAtMost = 5

type Some = { rows: Waiting[]; total: number }
const none: Some = { rows: [], total: 0 }

/** What is open with a contact, kind by kind. */
export const openFor = (ctx: Ctx) => Promise.all([questions(ctx), mine(ctx)])

/** Each kind comes with its most urgent first, so the most urgent of all are among them. */
export const together = (kinds: Some[]): Some =>
  ({ rows: byUrgency(kinds.flatMap(({ rows }) => rows)).slice(0, shownAtMost), total: kinds.reduce((sum, { total }) => sum + total, 0) })

async function questions(ctx: Ctx): Promise<Some> {
  const { rows, total } = await questionsToMe(ctx, shownAtMost)
  return { rows: rows.map(({ id, subject, text, dueOn }) => ({ ...plain, kind: 'question', id, briefId: subject.id, title: subject.title, text, dueOn })), total }
}

/** Nothing waits for somebody who may only look. */
const may = ({ actor }: Ctx, action: Action) => actor.kind === 'client' && mayActor(actor, action)

async function mine(ctx: Ctx): Promise<Some> {
  const states = [...(may(ctx, 'brief.agree') ? ['ready_to_agree' as const] : []), ...(may(ctx, 'brief.submit') ? ['draft' as const] : [])]
  if (states.length === 0) return none
  const { rows, total } = await briefsIn(ctx, states, shownAtMost)
  return { rows: rows.map((brief) => (brief.state === 'draft' ? toFinish(brief) : toAgree(brief))), total }
}

/** What came in by a page of the agency's lacks what only its author knows. */
export function lacking(ctx: Ctx, briefs: Awaited<ReturnType<typeof newestBriefs>>): Some {
  const rows = may(ctx, 'brief.answer') ? briefs.filter(({ state, missing }) => missing > 0 && ['submitted', 'clarifying'].includes(state)) : []
  return { rows: rows.map(({ id, title, missing }) => ({ ...plain, kind: 'missing', id, briefId: id, title, count: missing })), total: rows.length }
}

export function reported(ctx: Ctx, calls: Awaited<ReturnType<typeof callsInView>>): Some {
  const rows = may(ctx, 'call.answer') ? calls.filter(({ stage }) => stage === 'sent') : []
  return { rows: rows.map(({ id, briefId, title }) => ({ ...plain, kind: 'report', id, briefId, title })), total: rows.length }
}

const plain = { text: null, version: null, count: null, dueOn: null }
const toAgree = ({ id, title, version, agreeBy }: BriefHead): Waiting => ({ ...plain, kind: 'agreement', id, briefId: id, title, version, dueOn: agreeBy })
const toFinish = ({ id, title }: BriefHead): Waiting => ({ ...plain, kind: 'draft', id, briefId: id, title })
