import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import { ownName } from '../people/rules/names'
import type { listTasks } from './list'

type Row = Awaited<ReturnType<typeof listTasks>>['rows'][number]

/** A list of tasks as a file. */
export const taskSheet: Sheet<Row> = {
  title: lists.tasks,
  columns: [
    { title: titles.title, kind: 'text', value: ({ title }) => title },
    { title: titles.event, kind: 'text', value: ({ eventName }) => eventName },
    { title: titles.owner, kind: 'text', value: ({ owner }) => ownName(owner) },
    { title: titles.due, kind: 'day', value: ({ dueOn }) => dueOn },
    { title: titles.state, kind: 'text', value: ({ state }) => state },
    { title: titles.doneAt, kind: 'instant', value: ({ doneAt }) => doneAt },
  ],
}
