import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { Issue, IssueChange, IssueQuery, Issues, NewIssue, Settling } from './issue-shapes'
import { changeIssue, listIssues, raiseIssue, settleIssue } from './issues'

export const issues = new Hono<App>()
  .get('/', may('issue.read'), query(IssueQuery), answers(Issues), async (c) =>
    c.json(await listIssues(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('issue.raise'), body(NewIssue), answers(Issue, 201), async (c) =>
    c.json(await raiseIssue(c.var.ctx, c.req.valid('json')), 201))
  .patch('/:id', may('issue.raise'), body(IssueChange), answers(Issue), async (c) =>
    c.json(await changeIssue(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/settlement', may('issue.raise'), body(Settling), answers(Issue, 201), async (c) =>
    c.json(await settleIssue(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
