import type { Ctx } from '../../kernel/ctx'
import type { Earshot } from '../../kernel/outbox/listener'
import { notFound } from '../../kernel/refusal'
import type { Missing } from '../../kernel/rules/readiness'
import { contentOf } from './content'
import { head } from './head'
import type { BriefState } from './rules/states'
import { budgetFrame } from './rules/budget-frame'
import { reasonToWait } from './rules/waiting'
import { agreedVersionOf, findBrief, findBriefOrBinned, longestIn, versionOf, type Oldest } from './store'

export { newestListed as newestBriefs } from './list'

export { briefFromEnquiry } from './enquired'
export { briefByMail } from './by-mail'
export { agreedMoney } from './money'
export { followBrief } from './follow'
export { takesEnquiries, takesMailAt } from './intake'
export { analysisKeepers } from './analysis-store'
export { briefKeepers, longestWaiting as briefsOwed } from './store'
export { pairKeepers } from './double-store'
export { changeUnderWay, readingKeepers, unreadBy as briefsToRead } from './reading-store'
export { purgeBrief } from './bin'
export { briefsFoundAs } from './found-as'

/** What a version of a brief says, on the product's own account; undefined where there is none. */
export async function agreedContent(world: Earshot, briefId: string, number: number) {
  const record = await versionOf(world, briefId, number)
  return record && contentOf(record)
}

/** @throws 404 when there is none, or none that the actor may see */
export async function briefById(ctx: Ctx, id: string) {
  const brief = await findBrief(ctx, id)
  if (!brief) throw notFound()
  return brief
}

/** Whether there is a brief of this id, in the bin or not. */
export const isBegun = async (ctx: Ctx, id: string) => (await findBriefOrBinned(ctx, id)) !== undefined

/** What an event still waits for of its brief: that the newest version is agreed. */
export async function agreementReadiness(ctx: Ctx, { briefId }: { briefId: string | null }): Promise<Missing[]> {
  const brief = briefId ? await findBrief(ctx, briefId) : undefined
  return brief && brief.state !== 'agreed' ? [{ code: 'agreed_version', count: 1, things: [{ id: brief.id, title: brief.title, revision: null }] }] : []
}

/** Which version of a brief is agreed, since when it stands, and what it says of money; null before one is. */
export async function agreedFrame(ctx: Ctx, briefId: string) {
  const version = await agreedVersionOf(ctx, briefId)
  return version ? { briefId, version: version.number, at: version.createdAt, frame: budgetFrame(contentOf(version).answers) } : null
}

/** The briefs in these states, what is due first and then the longest waiting, and how many there are. */
export async function briefsIn(ctx: Ctx, states: BriefState[], limit: number) {
  const rows = await longestIn(ctx, states, limit)
  return { rows: rows.map(head), total: rows[0]?.total ?? 0 }
}

/** What the agency owes its clients an answer to, the longest waiting first, each with its reason, and how many there are; read by `longestWaiting`. */
export const briefsForAgency = (rows: Oldest) => ({ rows: rows.map((brief) => ({ ...head(brief), reason: reasonToWait(brief.state)! })), total: rows[0]?.total ?? 0 })
