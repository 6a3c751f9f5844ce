import type { Ctx } from '../../kernel/ctx'
import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail'
import { categoriesOf } from '../agencies/index'
import type { Category } from '../agencies/shapes'
import type { Supplier } from './shapes'

/** The list of suppliers as a file, their categories by the agency's own names; what has no name in this language has that of another. */
export async function supplierSheet(ctx: Ctx): Promise<Sheet<Supplier>> {
  const categories = await categoriesOf(ctx, 'supplier')
  return {
    title: lists.suppliers,
    columns: [
      { title: titles.name, kind: 'text', value: ({ name }) => name },
      { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
      { title: titles.country, kind: 'text', value: ({ country }) => country },
      { title: titles.category, kind: 'text', value: ({ category }, language) => nameOf(categories.find(({ code }) => code === category)?.names ?? {}, language) ?? category },
      { title: titles.phone, kind: 'text', value: ({ phone }) => phone },
      { title: titles.notes, kind: 'wide', value: ({ notes }) => notes ?? null },
      { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
    ],
  }
}

const nameOf = (names: Category['names'], language: Locale) => names[language] ?? Object.values(names)[0]
