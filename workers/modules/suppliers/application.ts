import { qualifications, suppliers } from '../../../db/schema/agency/suppliers'
import { commit, insert, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { alikeTo } from './application-store'
import { supplierApplied } from './news'
import { regions } from './regions'
import { supplierRecords } from './store'

type Said = {
  name: string; latin: string | null; country: string; categories: string[]; regions: string[]; address: string | null; phone: string | null; site: string | null
  family: string; given: string; message: string; locale: string
}

/** Somebody from outside would work for this agency: on record as applied, with what they offer, until staff answer. Twice at once it is one. */
export async function applicationFrom(ctx: Ctx, { id, email, said }: { id: string; email: string; said: Said }) {
  const { name, latin, country, categories, regions, address, phone, site, family, given, message, locale } = said
  const supplier = {
    id, name, latin, country, category: categories[0]!, phone, website: site, postalAddress: address, about: null, contacts: null, notes: null, naturalPerson: false,
    registration: 'applied' as const, registrationReason: null, applicant: { family, given, email, locale, message, categories, regions },
  }
  const offers = categories.flatMap((category) => regions.map((region) =>
    insert(ctx, qualifications, { id: ctx.newId('qualification'), supplierId: id, category, region, open: true, outcome: null, until: null, conditions: [], reason: null })))
  await commit(ctx, { action: 'supplier.apply', write: [discreetly(insert(ctx, suppliers, supplier)), ...offers], tell: [supplierApplied(supplier)] }).catch((error: unknown) => {
    if (!failedUnique(error, 'suppliers')) throw error
  })
}

/** The trail keeps nobody's address: it goes with the answer. */
export function discreetly(write: Write): Write {
  const { applicant: _, ...after } = write.after ?? {}
  const { applicant: __, ...before } = write.before ?? {}
  return { ...write, before: write.before && before, after }
}

export const isThere = async (ctx: Ctx, id: string) => (await supplierRecords(ctx, [id])).length > 0

/** What was written with an application that is not answered yet, and whom the agency knows already who may be the same; null for all others. */
export async function applicationOf(ctx: Ctx, id: string) {
  const [supplier] = await supplierRecords(ctx, [id])
  if (!supplier) throw notFound()
  const { applicant } = supplier
  const named = (code: string) => ({ code, names: regions.find((one) => one.code === code)?.names ?? null })
  return applicant && ctx.actor.kind === 'staff' ? { ...applicant, regions: applicant.regions.map(named), alike: await alikeTo(ctx, supplier, applicant.email) } : null
}
