import { Hono } from 'hono'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, query } from '../http/shape'
import { auditCsv } from './export'
import { AuditFilters, AuditPage, AuditQuery } from './shapes'
import { auditPage, type AuditRow } from './store'

export const audit = new Hono<App>()
  .get('/', may('audit.read'), query(AuditQuery), answers(AuditPage), async (c) => {
    const { rows, next } = await auditPage(c.var.ctx, c.req.valid('query'))
    return c.json({ rows: rows.map(shown), next }, 200)
  })
  .get('/export', may('audit.read'), query(AuditFilters), answers(null), (c) =>
    c.body(auditCsv(c.var.ctx, c.req.valid('query')), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${c.var.ctx.agency.slug}-${c.var.ctx.now().slice(0, 10)}.csv"`,
    }))

function shown({ actorKind, actorId, family, given, latin, subjectKind, subjectId, ...row }: AuditRow) {
  return { ...row, actor: { kind: actorKind, id: actorId, family, given, latin }, subject: { kind: subjectKind, id: subjectId } }
}
