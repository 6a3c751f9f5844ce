import { checklistTemplates } from '../../../db/schema/agency/checklists'
import { checklistTemplates as seeded } from '../../../db/seed/checklist-templates'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import { demandList } from './demand'
import type { ChecklistTemplate, ChecklistTemplateChange, NewChecklistTemplate } from './shapes'
import { ownTemplates } from './store'

/** What an agency begins its lists from: what the product came with as it stands or as it was changed, then its own. */
export async function templatesOf(ctx: Ctx): Promise<ChecklistTemplate[]> {
  const own = await ownTemplates(ctx)
  const came = seeded.filter(({ id }) => !own.some((one) => one.id === id)).map((one) => ({ ...one, revision: 0, archivedAt: null }))
  return [...came, ...own].map(({ id, revision, names, lines, duty, dueDays, archivedAt }) => ({ id, revision, names, lines, duty, dueDays, archivedAt }))
}

/** @throws 404 when there is none */
export async function templateById(ctx: Ctx, id: string) {
  const template = (await templatesOf(ctx)).find((one) => one.id === id)
  if (!template) throw notFound()
  return template
}

/** A template of the agency's own, which begins as a copy of another. */
export async function copyTemplate(ctx: Ctx, { names, from }: NewChecklistTemplate) {
  demandFullScope(ctx)
  const { lines, duty, dueDays } = await templateById(ctx, from)
  const values = { id: ctx.newId('checklist_template'), names, lines, duty, dueDays, archivedAt: null }
  return commit(ctx, { action: 'template.change', write: insert(ctx, checklistTemplates, values), answer: { ...values, revision: 1 } })
}

export async function changeTemplate(ctx: Ctx, id: string, { revision, archived, ...wish }: ChecklistTemplateChange) {
  demandFullScope(ctx)
  const own = (await ownTemplates(ctx)).find((one) => one.id === id)
  const { id: _, revision: __, ...before } = await templateById(ctx, id)
  demandEdition({ ...before, revision: own?.revision ?? 0 }, revision)
  if (wish.lines) demandList(wish.lines)
  const archivedAt = archived === undefined ? before.archivedAt : archived ? (before.archivedAt ?? ctx.now()) : null
  const values = { ...before, ...wish, archivedAt }
  return commit(ctx, { action: 'template.change', write: setting(ctx, checklistTemplates, { own, id, whole: values, before }), answer: { id, ...values, revision: revision + 1 } })
}
