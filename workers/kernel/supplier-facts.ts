import type { News } from './commit'
import type { Reported } from './rules/supplier-facts'

export const reported = 'supplier.reported'

/** What a module has come to know of how a supplier works, for the counts beside their score. Nobody is told of it. */
export const supplierReported = (supplierId: string, facts: Reported[]): News => ({ kind: reported, subject: { kind: 'supplier', id: supplierId }, facts })
