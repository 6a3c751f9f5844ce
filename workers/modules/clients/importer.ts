import { clients } from '../../../db/schema/agency/clients'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer } from '../../kernel/imports/importer'
import { count, country, line, paragraph, someLanguages } from '../../kernel/imports/rules/cells'
import { synonyms } from '../../kernel/imports/rules/synonyms'
import { demandFullScope } from '../../kernel/scope'
import { clientFrom } from './rules/imported-client'
import { importance, industry, invoiceKind } from './rules/words'

/** Clients from a table: known again by their name. */
export const clientImporter: Importer = {
  title: lists.clients, action: 'client.create', noun: 'client', table: clients, key: 'name', ofEvent: false,
  fields: () => [
    { field: 'name', title: titles.name, also: [...synonyms.company, ...synonyms.client], required: true, read: line() },
    { field: 'latin', title: titles.latin, also: synonyms.latin, required: false, read: line() },
    { field: 'country', title: titles.country, also: synonyms.country, required: true, read: country() },
    { field: 'languages', title: titles.languages, also: synonyms.languages, required: false, read: someLanguages },
    { field: 'billing_title', title: titles.billingTitle, also: synonyms.billingTitle, required: false, read: line() },
    { field: 'billing_address', title: titles.billingAddress, also: synonyms.billingAddress, required: false, read: paragraph(500) },
    { field: 'tax_id', title: titles.taxId, also: synonyms.taxId, required: false, read: line(40) },
    { field: 'invoice_kind', title: titles.invoiceKind, also: synonyms.invoiceKind, required: false, read: invoiceKind },
    { field: 'po_number', title: titles.poNumber, also: synonyms.poNumber, required: false, read: line(60) },
    { field: 'cost_centre', title: titles.costCentre, also: synonyms.costCentre, required: false, read: line(60) },
    { field: 'payment_days', title: titles.paymentDays, also: synonyms.paymentDays, required: false, read: count(365) },
    { field: 'importance', title: titles.importance, also: synonyms.importance, required: false, read: importance },
    { field: 'industry', title: titles.industry, also: ['sector', 'trade', '所属行业', '行業', '產業別'], required: false, read: industry },
    { field: 'notes', title: titles.notes, also: synonyms.notes, required: false, read: paragraph() },
  ],
  fixed: async (ctx) => {
    demandFullScope(ctx)
    return {}
  },
  resolve: (_ctx, _fixed, rows) => Promise.resolve(rows.map(clientFrom)),
  usedBy: ['people.client_id', 'briefs.client_id', 'events.client_id'],
  example: {
    name: '远帆仪器', latin: 'Farsail Instruments', country: 'CN', languages: '简体中文', billing_title: '远帆仪器有限公司', billing_address: '', tax_id: '91350100M000100Y43', invoice_kind: '增值税普通发票',
    po_number: '', cost_centre: '', payment_days: '30', importance: '', industry: '', notes: '',
  },
}
