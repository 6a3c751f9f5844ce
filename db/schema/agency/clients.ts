import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { InvoiceKind } from '../../../workers/modules/clients/rules/billing'
import type { Importance } from '../../../workers/modules/clients/rules/fields'
import type { Industry } from '../../../workers/modules/clients/rules/industries'
import { json, owned } from '../columns'

export const clients = sqliteTable('clients', {
  ...owned(),
  name: text().notNull(),
  latin: text(),
  country: text().notNull(),
  /** Internal: never shown to the client. */
  notes: text(),
  /** The member of staff who speaks to this client. */
  counterpartId: text(),
  /** The name on their invoices, 抬头. */
  billingTitle: text(),
  billingAddress: text(),
  /** As rules/tax-id.ts keeps it: without what stands between the digits. */
  taxId: text(),
  invoiceKind: text().$type<InvoiceKind>(),
  poNumber: text(),
  costCentre: text(),
  paymentDays: integer(),
  /** What may be written to them in, the first before the others; null is the agency's. */
  languages: json<string[]>(),
  /** Internal, like the notes. */
  importance: text().$type<Importance>(),
  /** What their company does. */
  industry: text().$type<Industry>(),
  /** The last day of the agreement to keep their secrets; its paper is a file on the client. */
  ndaEndsOn: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('clients_name').on(t.agencyId, t.name),
  index('clients_counterpart').on(t.agencyId, t.counterpartId),
])
