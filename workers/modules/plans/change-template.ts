import { planTemplates } from '../../../db/schema/agency/plans'
import { commit, insert, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import { byWbs, problemsIn, type PlanLine } from './rules/template'
import type { NewTemplate, TemplateChange } from './template-shapes'
import { shownTemplate, templateById, templatesOf } from './templates'

/** A template of the agency's own, which begins as a copy of another. */
export async function copyTemplate(ctx: Ctx, { names, from }: NewTemplate) {
  demandFullScope(ctx)
  const { lines, tasks, leadDays } = await templateById(ctx, from)
  const values = { id: ctx.newId('template'), names, lines, isDefault: false, archivedAt: null }
  return commit(ctx, { action: 'template.change', write: insert(ctx, planTemplates, values), answer: { ...values, tasks, leadDays, revision: 1 } })
}

/** @throws 409 `template_default` when the default is to be archived; 422 with what keeps the lines from being a plan */
export async function changeTemplate(ctx: Ctx, id: string, { revision, archived, lines, ...wish }: TemplateChange) {
  demandFullScope(ctx)
  const [all, { record, ...current }] = [await templatesOf(ctx), await templateById(ctx, id)]
  demandEdition(shownTemplate(current), revision)
  if (archived && (current.isDefault || wish.isDefault)) throw conflict('template_default')

  const archivedAt = archived === undefined ? current.archivedAt : archived ? (current.archivedAt ?? ctx.now()) : null
  const { names, isDefault, lines: before } = current
  const values = { names, isDefault, lines: lines ? planned(lines) : before, archivedAt, ...wish }
  const others = wish.isDefault ? all.flatMap((one) => (one.id !== id && one.record?.isDefault ? [update(ctx, planTemplates, one.record, { isDefault: false })] : [])) : []
  const write: Write = setting(ctx, planTemplates, { own: record, id, whole: values, before: { names, isDefault, lines: before, archivedAt: current.archivedAt } })
  await commit(ctx, { action: 'template.change', write: [write, ...others] })
  return shownTemplate(await templateById(ctx, id))
}

function planned(lines: PlanLine[]) {
  const [first] = problemsIn(lines)
  if (first) throw invalid({ [first.wbs ? `lines.${first.wbs}` : 'lines']: first.problem })
  return lines.toSorted((a, b) => byWbs(a.wbs, b.wbs))
}
