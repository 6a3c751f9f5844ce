import type { Ctx } from '../../kernel/ctx'
import { within } from '../../kernel/rules/regions'
import { asPaper, kindIn } from '../credentials/index'
import type { DemandHolder } from '../credentials/rules/kinds'
import type { Window } from '../credentials/rules/standing'
import { askedOf } from '../credentials/rules/table'
import { letPass } from './rules/exceptions'
import { bindingOf, missingOfCrew, missingToAward } from './rules/gate'
import { lapsing } from './rules/lapses'
import { inForce } from './rules/qualification'
import { restrictionOn } from './rules/restriction'
import { ofCrew, papersOfCrew } from './company-papers'
import { asQualification, holderOf, restrictionIn, today, type Standings } from './standings'

/** Days both in it; `onEvent`: the event it is for, for what is let pass on that one alone; `demands`: kinds of papers the caller asks for beyond; `crew`: those of the supplier's crew who come, where that is known. */
export type AskedAward = { supplierId: string; category: string; region: string; window: Window; onEvent?: string | null; demands?: string[]; crew?: string[] }

/** What the gate says of one supplier, from what is on record of them and their crew. */
export function awardOf(ctx: Ctx, standings: Standings, { category, region, window, onEvent = null, demands = [], crew = [] }: AskedAward) {
  const { supplier, table, offers, limits, exceptions } = standings
  const passed = letPass(exceptions, { categories: [category], regions: [region], onEvent, to: window.to })
  const day = today(ctx)
  const restriction = restrictionIn(limits)
  const nearest = offers.filter((offer) => offer.category === category && within(region, offer.region)).toSorted((a, b) => b.region.length - a.region.length)[0]
  const askedHere = (holder: DemandHolder) => askedOf(table, { holder, home: supplier.country, categories: [category], regions: [region] })
  const required = askedHere(holderOf(supplier)).filter(({ level }) => level === 'required')
  const papers = [...standings.papers, ...papersOfCrew(standings).filter(({ kind }) => ofCrew(kindIn(table, kind)))].map((row) => asPaper(ctx, table, row))
  const coming = standings.crew.filter(({ id }) => crew.includes(id)).map(({ id, kind }) => {
    const own = standings.crewPapers.filter(({ holderId }) => holderId === id).map((row) => asPaper(ctx, table, row))
    return { id, demands: bindingOf(askedHere(kind), own), papers: own }
  })
  const missing = [
    ...missingToAward({
      registration: supplier.registration, restriction: { ...restriction, kind: restrictionOn(restriction, day) },
      qualification: nearest ? inForce(asQualification(nearest, true), day) : null,
      passed: [...passed.keys()], demands: required, extra: demands, papers, window, today: day,
    }),
    ...missingOfCrew(coming, { window, today: day }),
  ]
  const lapses = [
    ...lapsing(papers.filter(({ kind }) => required.some((one) => one.kind === kind) || demands.includes(kind)), window, day),
    ...coming.flatMap((one) => lapsing(one.papers.filter(({ kind }) => one.demands.some((demand) => demand.kind === kind)), window, day)),
  ].map(({ paper, on, when }) => ({ kind: paper.kind, on, when }))
  const excepted = [...passed].filter(([kind]) => [...required.map((one) => one.kind), ...demands].includes(kind)).map(([kind, until]) => ({ kind, until }))
  const spoken = [...excepted.map(({ kind }) => kind), ...missing.flatMap((one) => ('kind' in one ? [one.kind] : [])), ...lapses.map(({ kind }) => kind)]
  return {
    supplier, missing, lapses, excepted, names: Object.fromEntries(spoken.map((kind) => [kind, kindIn(table, kind).names as Record<string, string>])),
    holders: Object.fromEntries(standings.crew.filter(({ id }) => missing.some((one) => 'holderId' in one && one.holderId === id)).map(({ id, name }) => [id, name])),
  }
}
