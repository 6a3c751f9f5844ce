import { Hono } from 'hono'
import type { Ctx } from '../ctx'
import { exported, exportPage } from '../exports/exported'
import { Exported } from '../exports/shapes'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, query } from '../http/shape'
import { changesSince } from './feed'
import { idsIn } from './rules/named'
import { verified } from './redact'
import { AuditPage, type AuditName, AuditQuery, Feed, FeedQuery, Verification, VerificationQuery } from './shapes'
import { auditSheet } from './sheet'
import { auditPage, type AuditRow } from './store'

/** What the things of these ids are called, as far as the actor may see them and they are still there. */
export type NamesOf = (ctx: Ctx, ids: string[]) => Promise<(AuditName & { id: string })[]>

export const audit = (namesOf: NamesOf) => new Hono<App>()
  .get('/', may('audit.read'), query(AuditQuery), answers(AuditPage), async (c) => {
    const { rows, next } = await auditPage(c.var.ctx, c.req.valid('query'))
    const names = await namesOf(c.var.ctx, idsIn(rows))
    return c.json({ rows: rows.map(shown), names: Object.fromEntries(names.map(({ id, ...name }) => [id, name])), next }, 200)
  })
  .get('/verification', may('audit.read'), query(VerificationQuery), answers(Verification), async (c) =>
    c.json(await verified(c.var.ctx, c.req.valid('query').subject), 200))
  .get('/export', may('audit.read'), query(Exported(AuditQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, auditSheet, { format, language }, (cursor) => auditPage(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })

function shown({ actorKind, actorId, family, given, latin, subjectKind, subjectId, ...row }: AuditRow) {
  return { ...row, actor: { kind: actorKind, id: actorId, family, given, latin }, subject: { kind: subjectKind, id: subjectId } }
}

/** The change feed: what another program has to look at again. */
export const changes = new Hono<App>()
  .get('/', may('change.read'), query(FeedQuery), answers(Feed), async (c) => c.json(await changesSince(c.var.ctx, c.req.valid('query')), 200))
