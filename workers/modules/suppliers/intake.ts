import { supplierIntakes } from '../../../db/schema/agency/suppliers'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import type { SupplierIntake } from './application-shapes'
import { ownIntake, theIntake } from './application-store'

const closed = { revision: 0, page: false }

/** How suppliers come in besides those that staff add; revision 0 while it is as the product comes. */
export async function supplierIntake(ctx: Pick<Ctx, 'db' | 'agencyId'>) {
  const { revision, page } = (await ownIntake(ctx)) ?? closed
  return { revision, page }
}

/** @throws 409 `changed_meanwhile` with `details.current` */
export async function changeSupplierIntake(ctx: Ctx, { revision, page }: SupplierIntake) {
  demandFullScope(ctx)
  const own = await ownIntake(ctx)
  const { page: before, ...current } = own ?? closed
  demandEdition({ ...current, page: before }, revision)
  return commit(ctx, { action: 'supplier_intake.change', write: setting(ctx, supplierIntakes, { own, id: theIntake, whole: { page }, before: { page: before } }), answer: { revision: revision + 1, page } })
}

/** Whether this agency's page takes applications from anybody; closed unless it was opened. */
export const takesApplications = async (world: Pick<Ctx, 'db' | 'agencyId'>) => (await supplierIntake(world)).page
