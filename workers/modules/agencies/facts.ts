import { agencies } from '../../../db/schema/agency/agencies'
import { commit } from '../../kernel/commit'
import type { Agency, Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { logBug } from '../../kernel/log'
import { conflict } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { setting } from './entry'
import { agencyChanged } from './news'
import { agencyRecord, copyToDirectory, type AgencyRecord } from './store'

export type Facts = Pick<Agency, 'name' | 'country' | 'zone' | 'currency' | 'languages' | 'brand'>
type Change = { action: string; revision: number; change: (now: Agency) => Partial<Facts> }

/**
 * Changes facts that the directory repeats. The shard comes first, with audit and news: it is the record. The copy
 * follows at once, so that the next request reads it; should that break off, the news makes it.
 * @throws 403 `needs_full_scope`; 409 `changed_meanwhile` with `details.current`
 */
export async function changeFacts(ctx: Ctx, directory: Db, { action, revision, change }: Change): Promise<Agency> {
  demandFullScope(ctx)
  const own = await agencyRecord(ctx)
  const now = agencyFrom(ctx, own)
  if (revision !== now.revision) throw conflict('changed_meanwhile', { current: shown(now) })

  const patch = change(now)
  const next = { ...now, ...patch, revision: revision + 1 }
  const before = Object.fromEntries(Object.keys(patch).map((key) => [key, now[key as keyof Facts]]))
  const write = setting(ctx, agencies, { own, id: ctx.agencyId, whole: factsOf(next), patch, before })
  await commit(ctx, { action, write, tell: [agencyChanged(next)], answer: shown(next) })
  await copyToDirectory(directory, next).catch((error: unknown) => logBug(ctx.requestId, error))
  return next
}

/** The agency as it is on record this moment; the session's copy may be a moment older. */
export const currentFacts = async (ctx: Ctx) => agencyFrom(ctx, await agencyRecord(ctx))

/** What every member may know of the agency. */
export const shown = ({ id, revision, slug, name, country, zone, currency, languages }: Agency) => ({ id, revision, slug, name, country, zone, currency, languages })

const agencyFrom = ({ agency }: Ctx, own: AgencyRecord | undefined): Agency => ({ ...agency, ...(own && factsOf(own)), revision: own?.revision ?? 0 })
const factsOf = ({ name, country, zone, currency, languages, brand }: Facts): Facts => ({ name, country, zone, currency, languages, brand })
