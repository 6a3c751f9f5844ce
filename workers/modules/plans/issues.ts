import { issues } from '../../../db/schema/agency/plans'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { eventById, fitFor } from '../events/index'
import type { IssueChange, IssueQuery, NewIssue, Settling } from './issue-shapes'
import { findIssue, issuePage, type IssueRecord } from './issue-store'
import { issueGiven } from './news'

export async function listIssues(ctx: Ctx, query: IssueQuery) {
  const { rows, ...page } = await issuePage(ctx, query)
  return { ...page, rows: rows.map(({ issue, owner, zone }) => ({ ...shown(issue), owner, late: issue.state === 'open' && issue.dueOn !== null && issue.dueOn < dayIn(zone, ctx.now()) })) }
}

/** A problem before the event, which somebody looks after until it has an outcome; they are told. */
export async function raiseIssue(ctx: Ctx, wish: NewIssue) {
  const event = await eventById(ctx, wish.eventId)
  await fitFor(ctx, event, { field: 'ownerId', personId: wish.ownerId })
  const issue = { id: ctx.newId('issue'), clientId: event.clientId, ...wish, state: 'open' as const, outcome: null, raisedBy: ctx.actor.id!, settledAt: null, settledBy: null }
  return commit(ctx, { action: 'issue.raise', write: insert(ctx, issues, issue), tell: [issueGiven(issue, event)], answer: { ...issue, revision: 1, createdAt: ctx.now() } })
}

export async function changeIssue(ctx: Ctx, id: string, { revision, ...wish }: IssueChange) {
  const issue = await openIssue(ctx, id, revision)
  const changed = { ...issue, ...wish }
  const event = await eventById(ctx, issue.eventId)
  const newOwner = changed.ownerId !== issue.ownerId
  if (newOwner) await fitFor(ctx, event, { field: 'ownerId', personId: changed.ownerId })
  return commit(ctx, { action: 'issue.change', write: update(ctx, issues, issue, wish), tell: newOwner ? [issueGiven(changed, event)] : [], answer: shown({ ...changed, revision: revision + 1 }) })
}

/** @throws 409 `issue_settled` when it is already */
export async function settleIssue(ctx: Ctx, id: string, { revision, outcome }: Settling) {
  const issue = await openIssue(ctx, id, revision)
  const settled = { state: 'settled' as const, outcome, settledAt: ctx.now(), settledBy: ctx.actor.id }
  return commit(ctx, { action: 'issue.settle', write: update(ctx, issues, issue, settled), answer: shown({ ...issue, ...settled, revision: revision + 1 }) })
}

async function openIssue(ctx: Ctx, id: string, revision: number) {
  const issue = await findIssue(ctx, id)
  if (!issue) throw notFound()
  if (issue.state === 'settled') throw conflict('issue_settled')
  if (issue.revision !== revision) throw conflict('changed_meanwhile', { current: shown(issue) })
  return issue
}

const shown = ({ agencyId: _, ...issue }: IssueRecord) => issue
