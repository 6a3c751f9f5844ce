import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Supplier } from './shapes'

/** The list of suppliers as a file. */
export const supplierSheet: Sheet<Supplier> = {
  title: lists.suppliers,
  columns: [
    { title: titles.name, kind: 'text', value: ({ name }) => name },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    { title: titles.country, kind: 'text', value: ({ country }) => country },
    { title: titles.category, kind: 'text', value: ({ category }) => category },
    { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
  ],
}
