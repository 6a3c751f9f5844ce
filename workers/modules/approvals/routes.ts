import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { decide } from './decide'
import { fullApproval, listApprovals } from './list'
import { Approval, ApprovalHead, ApprovalQuery, Approvals, Deciding, TakingBack } from './shapes'
import { withdrawApproval } from './withdraw'

export const approvals = new Hono<App>()
  .get('/', may('approval.read'), query(ApprovalQuery), answers(Approvals), async (c) =>
    c.json(await listApprovals(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('approval.read'), answers(Approval), async (c) =>
    c.json(await fullApproval(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/decision', may('approval.decide'), body(Deciding), answers(ApprovalHead, 201), async (c) =>
    c.json(await decide(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/withdrawal', may('approval.ask'), body(TakingBack), answers(ApprovalHead, 201), async (c) =>
    c.json(await withdrawApproval(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
