import type { Ctx } from '../../kernel/ctx'
import { newestBriefs } from '../briefs/index'
import { callsInView } from '../calls/index'
import { eventsSummary } from '../events/index'
import { lacking, openFor, reported, together } from './client-waiting'
import { onRecord } from './on-record'
import { nextStep } from './rules/next-step'

const shownAtMost = 5

/** A client contact's home: one next step, what waits, their briefs, events and calls with what has changed and the papers on them, and whom to call. */
export async function clientHome(ctx: Ctx) {
  const [open, briefs, events, calls] = await Promise.all([openFor(ctx), newestBriefs(ctx, shownAtMost), eventsSummary(ctx, shownAtMost), callsInView(ctx, shownAtMost)])
  const waiting = together([...open, lacking(ctx, briefs), reported(ctx, calls)])
  const record = await onRecord(ctx, [
    ...briefs.map(({ id, title }) => ({ kind: 'brief' as const, id, title })), ...events.rows.map(({ id, name }) => ({ kind: 'event' as const, id, title: name })),
  ])
  return { nextStep: nextStep(waiting.rows), waiting, briefs, events, calls, ...record, coordinator: events.rows[0]?.coordinator ?? null }
}
