import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { listBriefs } from './list'

type Row = Awaited<ReturnType<typeof listBriefs>>['rows'][number]

/** The list of briefs as a file. */
export const briefSheet: Sheet<Row> = {
  title: lists.briefs,
  columns: [
    { title: titles.title, kind: 'text', value: ({ title }) => title },
    { title: titles.client, kind: 'text', value: ({ client }) => client.name },
    { title: titles.state, kind: 'text', value: ({ state }) => state },
    { title: titles.percent, kind: 'number', value: ({ percent }) => percent },
    { title: titles.openQuestions, kind: 'number', value: ({ openQuestions }) => openQuestions },
    { title: titles.updated, kind: 'instant', value: ({ updatedAt }) => updatedAt },
  ],
}
