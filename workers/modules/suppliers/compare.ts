import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { shown } from './shown'
import { askedPapers, shownStanding } from './standing'
import type { ComparedQuery } from './standing-shapes'
import { standingRows } from './standings'

/** Some suppliers side by side, in the order they were asked for, in one trip. @throws 404 when the actor may not see one of them */
export async function compareSuppliers(ctx: Ctx, { ids }: ComparedQuery) {
  const all = await standingRows(ctx, ids)
  return {
    rows: ids.map((id) => {
      const rows = all.find(({ supplier }) => supplier.id === id)
      if (!rows) throw notFound()
      const { agencyId: _, ...supplier } = rows.supplier
      const { lines, accepted, of } = askedPapers(ctx, rows)
      const open = lines.filter(({ level, standing }) => level === 'required' && !['verified', 'expiring', 'excepted'].includes(standing))
      return { supplier: shown(ctx, supplier), standing: shownStanding(ctx, rows), papers: { accepted, of, open: open.map(({ kind, names, standing }) => ({ kind, names, standing })) } }
    }),
  }
}
