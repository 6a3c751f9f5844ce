import type { Ctx } from '../../kernel/ctx'
import { mayRole, type Action } from '../../kernel/permissions'
import { briefsSummary } from '../briefs/index'
import { eventsSummary } from '../events/index'
import { questionsOn } from '../threads/index'
import { byUrgency, nextStep } from './rules/next-step'
import type { Waiting } from './shapes'

type Brief = Awaited<ReturnType<typeof briefsSummary>>['latest'][number]

const shownAtMost = 5
const lookedThrough = 100
/** One read each: with the rest it stays within what an overview may ask of the database. */
const clarifiedAtOnce = 4

/** A client contact's home: one next step, what waits, their briefs and events, and whom to call. */
export async function clientHome(ctx: Ctx) {
  const [{ latest, counts }, events] = await Promise.all([briefsSummary(ctx, lookedThrough), eventsSummary(ctx, shownAtMost)])
  const waiting = byUrgency([...(await questionsToMe(ctx, latest)), ...toAgree(ctx, latest), ...toFinish(ctx, latest)])
  return {
    nextStep: nextStep(waiting),
    waiting: { rows: waiting.slice(0, shownAtMost), total: waiting.length },
    briefs: { rows: latest.slice(0, shownAtMost), total: Object.values(counts).reduce((sum, n) => sum + n, 0) },
    events,
    coordinator: events.rows[0]?.coordinator ?? null,
  }
}

async function questionsToMe(ctx: Ctx, briefs: Brief[]): Promise<Waiting[]> {
  const clarifying = briefs.filter(({ state }) => state === 'clarifying').slice(0, clarifiedAtOnce)
  const questions = (await Promise.all(clarifying.map(({ id }) => questionsOn(ctx, id)))).flat()
  return questions.filter(({ state, addressee }) => state === 'open' && addressee.id === ctx.actor.id).map(({ id, subject, messages, dueOn }) =>
    ({ kind: 'question', id, briefId: subject.id, title: subject.title, text: messages[0]?.text ?? null, version: null, dueOn }))
}

const toAgree = (ctx: Ctx, briefs: Brief[]): Waiting[] => mine(ctx, 'brief.agree', briefs, 'ready_to_agree')
  .map(({ id, title, version }) => ({ kind: 'agreement', id, briefId: id, title, text: null, version, dueOn: null }))

const toFinish = (ctx: Ctx, briefs: Brief[]): Waiting[] => mine(ctx, 'brief.submit', briefs, 'draft')
  .map(({ id, title }) => ({ kind: 'draft', id, briefId: id, title, text: null, version: null, dueOn: null }))

/** Nothing waits for somebody who may only look. */
const mine = ({ actor }: Ctx, action: Action, briefs: Brief[], state: Brief['state']) =>
  actor.kind === 'client' && mayRole(actor.role, action) ? briefs.filter((brief) => brief.state === state) : []
