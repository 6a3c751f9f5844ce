import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { PersonRow } from './store'

/** The list of people as a file. */
export const peopleSheet: Sheet<PersonRow> = {
  title: lists.people,
  columns: [
    { title: titles.family, kind: 'text', value: ({ family }) => family },
    { title: titles.given, kind: 'text', value: ({ given }) => given },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    { title: titles.address, kind: 'text', value: ({ address }) => address },
    { title: titles.email, kind: 'text', value: ({ email }) => email },
    { title: titles.role, kind: 'text', value: ({ role }) => role },
    { title: titles.state, kind: 'text', value: ({ state }) => state },
    { title: titles.language, kind: 'text', value: ({ locale }) => locale },
    { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
  ],
}
