import { suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer, Resolved } from '../../kernel/imports/importer'
import { country, line, paragraph, yesOrNo } from '../../kernel/imports/rules/cells'
import type { Values } from '../../kernel/imports/rules/rows'
import { synonyms } from '../../kernel/imports/rules/synonyms'
import { possiblePhone } from '../../kernel/phone'
import { demandFullScope } from '../../kernel/scope'
import { categoriesOf } from '../agencies/index'

/** Suppliers from a table: known again by their name, their category by its code or any of its names. */
export const supplierImporter: Importer = {
  title: lists.suppliers, action: 'supplier.create', noun: 'supplier', table: suppliers, key: 'name', ofEvent: false,
  fields: () => [
    { field: 'name', title: titles.name, also: [...synonyms.company, ...synonyms.supplier], required: true, read: line() },
    { field: 'latin', title: titles.latin, also: synonyms.latin, required: false, read: line() },
    { field: 'country', title: titles.country, also: synonyms.country, required: true, read: country() },
    { field: 'category', title: titles.category, also: synonyms.category, required: true, read: line() },
    { field: 'naturalPerson', title: titles.naturalPerson, also: ['individual', 'freelancer', '个人', '個人'], required: false, read: yesOrNo },
    { field: 'phone', title: titles.phone, also: synonyms.phone, required: false, read: line(40) },
    { field: 'notes', title: titles.notes, also: synonyms.notes, required: false, read: paragraph() },
  ],
  fixed: async (ctx) => {
    demandFullScope(ctx)
    return {}
  },
  resolve,
  usedBy: ['people.supplier_id', 'qualifications.supplier_id', 'restrictions.supplier_id', 'credentials.supplier_id', 'bookings.supplier_id'],
  example: { name: '明线影音', latin: 'Brightline AV', country: 'CN', category: 'av', naturalPerson: 'no', phone: '+86 21 6123 4567', notes: '' },
}

async function resolve(ctx: Ctx, _: Values, rows: Values[]): Promise<Resolved[]> {
  const live = (await categoriesOf(ctx, 'supplier')).filter(({ archivedAt }) => !archivedAt)
  const codes = new Map(live.flatMap(({ code, names }) => [code, ...Object.values(names)].map((word) => [word.toLowerCase(), code])))
  return rows.map((values) => {
    const category = codes.get(values.category!.toLowerCase())
    if (!category) return { field: 'category', wrong: 'not_a_category' }
    const phone = values.phone ? possiblePhone(values.phone, ctx.agency.country) : null
    return values.phone && !phone ? { field: 'phone', wrong: 'not_a_phone' } : { values: { ...values, category, ...(phone && { phone }) } }
  })
}
