import { suppliers } from '../../../db/schema/agency/suppliers'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { demandCategory } from './category'
import { demandOwnPeople } from './profile'
import { reached } from './reached'
import type { SupplierChange } from './shapes'
import { shown } from './shown'
import { supplierRecords } from './store'

/**
 * A category that is no longer in use stays where it is.
 * @throws 409 `changed_meanwhile` with `details.current` when somebody else changed the supplier first; 422
 */
export async function changeSupplier(ctx: Ctx, id: string, { revision, ...wish }: SupplierChange) {
  const [record] = await supplierRecords(ctx, [id])
  if (!record) throw notFound()
  const { agencyId: _, ...current } = record
  if (revision !== current.revision) throw conflict('changed_meanwhile', { current: shown(ctx, current) })
  const change = reached(ctx, wish)
  if (change.category && change.category !== current.category) await demandCategory(ctx, change.category)
  await demandOwnPeople(ctx, id, change.contacts)

  return commit(ctx, { action: 'supplier.change', write: update(ctx, suppliers, record, change), answer: shown(ctx, { ...current, ...change, revision: revision + 1 }) })
}
