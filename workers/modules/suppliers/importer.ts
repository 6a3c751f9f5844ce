import { suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer, Resolved } from '../../kernel/imports/importer'
import { country, line } from '../../kernel/imports/rules/cells'
import type { Values } from '../../kernel/imports/rules/rows'
import { demandFullScope } from '../../kernel/scope'
import { categoriesOf } from '../agencies/index'

/** Suppliers from a table: known again by their name, their category by its code or any of its names. */
export const supplierImporter: Importer = {
  title: lists.suppliers, action: 'supplier.create', noun: 'supplier', table: suppliers, key: 'name', ofEvent: false,
  fields: () => [
    { field: 'name', title: titles.name, also: ['company', '公司', '公司名称', '公司名稱', '供应商', '供應商', '供应商名称', '供應商名稱'], required: true, read: line() },
    { field: 'latin', title: titles.latin, also: ['english name', '英文名', '英文名称', '英文名稱'], required: false, read: line() },
    { field: 'country', title: titles.country, also: ['country or region', '国家', '國家', '国家地区', '國家地區'], required: true, read: country() },
    { field: 'category', title: titles.category, also: ['kind', '类型', '類型'], required: true, read: line() },
  ],
  fixed: async (ctx) => {
    demandFullScope(ctx)
    return {}
  },
  resolve: inCategory,
  usedBy: ['people.supplier_id'],
  example: { name: '明线影音', latin: 'Brightline AV', country: 'CN', category: 'av' },
}

async function inCategory(ctx: Ctx, _: Values, rows: Values[]): Promise<Resolved[]> {
  const live = (await categoriesOf(ctx, 'supplier')).filter(({ archivedAt }) => !archivedAt)
  const codes = new Map(live.flatMap(({ code, names }) => [code, ...Object.values(names)].map((word) => [word.toLowerCase(), code])))
  return rows.map((values) => {
    const category = codes.get(values.category!.toLowerCase())
    return category ? { values: { ...values, category } } : { field: 'category', wrong: 'not_a_category' }
  })
}
