import { Hono } from 'hono'
import { exported, exportPage } from '../exports/exported'
import { Exported } from '../exports/shapes'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, query } from '../http/shape'
import { verified } from './redact'
import { AuditPage, AuditQuery, Verification, VerificationQuery } from './shapes'
import { auditSheet } from './sheet'
import { auditPage, type AuditRow } from './store'

export const audit = new Hono<App>()
  .get('/', may('audit.read'), query(AuditQuery), answers(AuditPage), async (c) => {
    const { rows, next } = await auditPage(c.var.ctx, c.req.valid('query'))
    return c.json({ rows: rows.map(shown), next }, 200)
  })
  .get('/verification', may('audit.read'), query(VerificationQuery), answers(Verification), async (c) =>
    c.json(await verified(c.var.ctx, c.req.valid('query').subject), 200))
  .get('/export', may('audit.read'), query(Exported(AuditQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, auditSheet, { format, language }, (cursor) => auditPage(c.var.ctx, { ...asked, cursor }, exportPage))
  })

function shown({ actorKind, actorId, family, given, latin, subjectKind, subjectId, ...row }: AuditRow) {
  return { ...row, actor: { kind: actorKind, id: actorId, family, given, latin }, subject: { kind: subjectKind, id: subjectId } }
}
