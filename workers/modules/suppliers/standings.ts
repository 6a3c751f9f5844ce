import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { askedFor, together } from '../../kernel/together'
import { paperTableAsked, papersFor, papersOfSuppliers } from '../credentials/index'
import type { DemandHolder } from '../credentials/rules/kinds'
import { crewsOf } from '../crews/index'
import { companyPapers } from './company-papers'
import { courseOf, type Qualification } from './rules/qualification'
import { letPass } from './rules/exceptions'
import type { Restriction } from './rules/restriction'
import { exceptionsOf, limitsOf, offersOf, supplierRecords, type Limit, type Offer } from './store'

const whole = <Row>(rows: Row[]) => rows

/** All that says where these suppliers stand, in one trip. */
export async function standingRows(ctx: Ctx, ids: string[]) {
  const [table, records, offers, limits, exceptions, papers, crews] = await together(
    ctx, paperTableAsked(ctx), askedFor(supplierRecords(ctx, ids), whole), askedFor(offersOf(ctx, ids), whole), askedFor(limitsOf(ctx, ids), whole), askedFor(exceptionsOf(ctx, ids), whole),
    askedFor(papersOfSuppliers(ctx, ids), whole), askedFor(crewsOf(ctx, ids), whole),
  )
  return records.map((supplier) => ({
    supplier, table, papers: papers.filter(({ holderId }) => holderId === supplier.id), crewPapers: papers.filter(({ supplierId, holderId }) => supplierId === supplier.id && holderId !== supplier.id),
    crew: crews.filter(({ supplierId }) => supplierId === supplier.id),
    offers: offers.filter(({ supplierId }) => supplierId === supplier.id), limits: limits.filter(({ supplierId }) => supplierId === supplier.id),
    exceptions: exceptions.filter(({ supplierId }) => supplierId === supplier.id),
  }))
}
export type Standings = Awaited<ReturnType<typeof standingRows>>[number]

/** @throws 404 when there is none, or none that the actor may see */
export async function standingsOf(ctx: Ctx, id: string): Promise<Standings> {
  const [rows] = await standingRows(ctx, [id])
  if (!rows) throw notFound()
  return rows
}

export const today = (ctx: Ctx) => dayIn(ctx.agency.zone, ctx.now())
export const holderOf = ({ naturalPerson }: { naturalPerson: boolean }): DemandHolder => (naturalPerson ? 'natural_person' : 'company')

/** The restriction on record that was not lifted; what one person alone has proposed holds nobody back. */
export function restrictionIn(limits: Limit[]): Restriction {
  const standing = limits.findLast(({ kind, confirmedAt, liftedAt }) => !liftedAt && (kind !== 'blacklisted' || confirmedAt))
  return standing ? { kind: standing.kind, until: standing.until } : { kind: 'none', until: null }
}

export const asQualification = ({ open, outcome, until, conditions, reason }: Offer, complete: boolean): Qualification =>
  ({ course: courseOf({ open, complete }), decision: outcome && until ? { outcome, until, conditions, reason } : null })

/** Whether every paper that is asked for this category and region holds today. */
export function isComplete(ctx: Ctx, standings: Standings, { category, region }: Pick<Offer, 'category' | 'region'>) {
  const places = { categories: [category], regions: [region] }
  const passed = letPass(standings.exceptions, { ...places, onEvent: null, to: today(ctx) })
  const { accepted, of } = papersFor(ctx, standings.table, { holder: holderOf(standings.supplier), home: standings.supplier.country, ...places }, companyPapers(standings), passed)
  return accepted === of
}
