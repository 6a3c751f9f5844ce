import type { Ctx } from '../../kernel/ctx'
import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail'
import { categoriesOf } from '../agencies/index'
import type { Category } from '../agencies/shapes'
import { listSuppliers } from './list'
import { regions } from './regions'
import { registrationTitles, restrictionTitles, tierTitles } from './rules/titles'
import type { Supplier, SupplierQuery } from './shapes'
import { offersOf } from './store'

type Row = Supplier & { regions: string[] }

/** The rows of the list, each with where they offer to work. */
export async function suppliersWithRegions(ctx: Ctx, query: SupplierQuery) {
  const page = await listSuppliers(ctx, query)
  const offers = await offersOf(ctx, page.rows.map(({ id }) => id))
  return { ...page, rows: page.rows.map((supplier): Row => ({ ...supplier, regions: [...new Set(offers.filter(({ supplierId }) => supplierId === supplier.id).map(({ region }) => region))] })) }
}

/** The list of suppliers as a file, their categories by the agency's own names; what has no name in this language has that of another. */
export async function supplierSheet(ctx: Ctx): Promise<Sheet<Row>> {
  const categories = await categoriesOf(ctx, 'supplier')
  return {
    title: lists.suppliers,
    columns: [
      { title: titles.name, kind: 'text', value: ({ name }) => name },
      { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
      { title: titles.country, kind: 'text', value: ({ country }) => country },
      { title: titles.category, kind: 'text', value: ({ category }, language) => nameOf(categories.find(({ code }) => code === category)?.names ?? {}, language) ?? category },
      { title: titles.naturalPerson, kind: 'text', value: ({ naturalPerson }, language) => titles[naturalPerson ? 'yes' : 'no'][language] },
      { title: titles.regions, kind: 'text', value: ({ regions: codes }, language) => codes.map((code) => nameOf(regions.find((one) => one.code === code)?.names ?? {}, language) ?? code).join(', ') },
      { title: titles.registration, kind: 'text', value: ({ registration }, language) => registrationTitles[registration][language] },
      { title: titles.restriction, kind: 'text', value: ({ restriction }, language) => (restriction === 'none' ? null : restrictionTitles[restriction][language]) },
      { title: titles.tier, kind: 'text', value: ({ tier }, language) => (tier ? tierTitles[tier][language] : null) },
      { title: titles.score, kind: 'number', value: ({ score }) => (score == null ? null : Math.round(score * 10) / 10) },
      { title: titles.lapsesOn, kind: 'day', value: ({ lapsesOn }) => lapsesOn },
      { title: titles.phone, kind: 'text', value: ({ phone }) => phone },
      { title: titles.notes, kind: 'wide', value: ({ notes }) => notes ?? null },
      { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
    ],
  }
}

const nameOf = (names: Category['names'], language: Locale) => names[language] ?? Object.values(names)[0]
