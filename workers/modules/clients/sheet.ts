import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Client } from './shapes'

/** The list of clients as a file. */
export const clientSheet: Sheet<Client> = {
  title: lists.clients,
  columns: [
    { title: titles.name, kind: 'text', value: ({ name }) => name },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    { title: titles.country, kind: 'text', value: ({ country }) => country },
    { title: titles.notes, kind: 'wide', value: ({ notes }) => notes ?? null },
    { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
  ],
}
