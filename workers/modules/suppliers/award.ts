import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { within } from '../../kernel/rules/regions'
import { asPaper, kindIn } from '../credentials/index'
import type { Window } from '../credentials/rules/standing'
import { askedOf } from '../credentials/rules/table'
import { missingToAward } from './rules/gate'
import { lapsing } from './rules/lapses'
import { inForce } from './rules/qualification'
import { restrictionOn } from './rules/restriction'
import type { Award } from './standing-shapes'
import { asQualification, holderOf, restrictionIn, standingRows, today, type Standings } from './standings'

type Asked = { supplierId: string; category: string; region: string; window: Window; /** Kinds of papers the caller asks for beyond. */ demands?: string[] }

/**
 * Whether a supplier can be booked for a category in a region over a window: registered, not restricted, qualified, and every
 * required paper verified and valid on each of its days. One trip to the database.
 * @throws 404 for a supplier that the actor may not see
 */
export async function mayAward(ctx: Ctx, asked: Asked): Promise<Award & { supplier: Standings['supplier'] }> {
  const [award] = await awardsFor(ctx, [asked])
  if (!award) throw notFound()
  return award
}

/** The same for many bookings at once, in one trip; a supplier that is not to be seen is left out. */
export async function awardsFor(ctx: Ctx, asked: Asked[]) {
  const rows = await standingRows(ctx, [...new Set(asked.map(({ supplierId }) => supplierId))])
  return asked.flatMap((one) => {
    const standings = rows.find(({ supplier }) => supplier.id === one.supplierId)
    return standings ? [awardOf(ctx, standings, one)] : []
  })
}

function awardOf(ctx: Ctx, { supplier, table, offers, limits, papers: rows }: Standings, { category, region, window, demands = [] }: Asked) {
  const day = today(ctx)
  const restriction = restrictionIn(limits)
  const nearest = offers.filter((offer) => offer.category === category && within(region, offer.region)).toSorted((a, b) => b.region.length - a.region.length)[0]
  const required = askedOf(table, { holder: holderOf(supplier), home: supplier.country, categories: [category], regions: [region] }).filter(({ level }) => level === 'required')
  const papers = rows.map((row) => asPaper(ctx, table, row))
  const missing = missingToAward({
    registration: supplier.registration, restriction: { ...restriction, kind: restrictionOn(restriction, day) },
    qualification: nearest ? inForce(asQualification(nearest, true), day) : null,
    demands: required, extra: demands, papers, window, today: day,
  })
  const lapses = lapsing(papers.filter(({ kind }) => required.some((one) => one.kind === kind) || demands.includes(kind)), window, day).map(({ paper, on, when }) => ({ kind: paper.kind, on, when }))
  const spoken = [...missing.flatMap((one) => ('kind' in one ? [one.kind] : [])), ...lapses.map(({ kind }) => kind)]
  return { supplier, missing, lapses, names: Object.fromEntries(spoken.map((kind) => [kind, kindIn(table, kind).names as Record<string, string>])) }
}
