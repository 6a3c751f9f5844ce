import { planTemplates as seeded } from '../../../db/seed/plan-templates'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import type { PlanLine } from './rules/template'
import type { Template } from './template-shapes'
import { ownTemplates, type TemplateRecord } from './template-store'

type Kept = Pick<TemplateRecord, 'id' | 'revision' | 'names' | 'lines' | 'isDefault' | 'archivedAt'>

const came = seeded.map((one): Kept => ({ ...one, revision: 0, isDefault: false, archivedAt: null }))

/** What the agency plans by: what the product came with as it stands or as it was changed, then its own; one of them is the default. */
export async function templatesOf(ctx: Ctx): Promise<(Template & { record: TemplateRecord | undefined })[]> {
  const own = await ownTemplates(ctx)
  const fresh = came.filter(({ id }) => !own.some((one) => one.id === id))
  const all = [...fresh, ...own]
  const chosen = own.find(({ isDefault, archivedAt }) => isDefault && !archivedAt) ?? all.find(({ archivedAt }) => !archivedAt)
  return all.map((one) => ({ ...whole({ ...one, isDefault: one.id === chosen?.id }), record: own.find(({ id }) => id === one.id) }))
}

/** @throws 404 when there is none */
export async function templateById(ctx: Ctx, id: string) {
  const template = (await templatesOf(ctx)).find((one) => one.id === id)
  if (!template) throw notFound()
  return template
}

export const headOf = ({ id, revision, names, isDefault, archivedAt, tasks, leadDays }: Template) => ({ id, revision, names, isDefault, archivedAt, tasks, leadDays })
export const shownTemplate = (template: Template) => ({ ...headOf(template), lines: template.lines })

const whole = ({ id, revision, names, isDefault, archivedAt, lines }: Kept): Template =>
  ({ id, revision, names, isDefault, archivedAt, tasks: lines.length, leadDays: leadOf(lines), lines: lines.map(marked) })

/** What takes no time is a milestone; templates written before one could say so have others without the word. */
const marked = (line: PlanLine): PlanLine => ({ ...line, milestone: line.milestone || line.days === 0 })

const leadOf = (lines: PlanLine[]) => Math.max(0, ...lines.map(({ start }) => -start))
