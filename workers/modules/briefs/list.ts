import type { Ctx } from '../../kernel/ctx'
import { together } from '../../kernel/together'
import { head } from './head'
import { progressOf } from './rules/completeness'
import type { Answers } from './rules/form'
import { formUnder } from './rules/form-setting'
import type { BriefQuery } from './shapes'
import { briefPage, clientsBeside, newestBriefs, type ListedBrief } from './store'

export async function listBriefs(ctx: Ctx, query: BriefQuery) {
  const { rows, ...page } = await briefPage(ctx, query)
  const [clients] = await together(ctx, clientsBeside(ctx, rows))
  return { ...page, rows: rows.map(({ brief }) => listed(brief, clients.get(brief.clientId)!)) }
}

/** The newest of those that the actor may see. */
export const newestListed = async (ctx: Ctx, limit: number) => (await newestBriefs(ctx, limit)).map(({ brief, client }) => listed(brief, client))

function listed(brief: ListedBrief['brief'], client: { id: string; name: string }) {
  const { createdAt, changedAt, answeredAt, openQuestions } = brief
  const { percent, missing } = progressOf(formUnder(brief.form), answersOf(brief))
  return {
    ...head({ ...brief, client }), percent, openQuestions,
    missing: missing.length,
    updatedAt: [createdAt, changedAt ?? '', answeredAt ?? ''].sort().at(-1)!,
  }
}

/** The answers as far as they are kept with the brief: enough to say how far it is. */
const answersOf = ({ answered }: ListedBrief['brief']): Answers =>
  Object.fromEntries(Object.entries(answered).map(([question, value]) => [question, { value, notApplicable: false }]))
