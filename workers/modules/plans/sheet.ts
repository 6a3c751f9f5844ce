import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import { ownName } from '../../kernel/rules/names'
import type { listTasks } from './list'

type Row = Awaited<ReturnType<typeof listTasks>>['rows'][number]

const states: Record<Row['state'], Titles> = {
  open: told('Open', '未完成', '未完成'),
  done: told('Done', '已完成', '已完成'),
}

/** A list of tasks as a file. */
export const taskSheet: Sheet<Row> = {
  title: lists.tasks,
  columns: [
    { title: titles.title, kind: 'text', value: ({ title }) => title },
    { title: titles.event, kind: 'text', value: ({ eventName }) => eventName },
    { title: titles.owner, kind: 'text', value: ({ owner }) => ownName(owner) },
    { title: titles.due, kind: 'day', value: ({ dueOn }) => dueOn },
    { title: titles.state, kind: 'text', value: ({ state }, language) => states[state][language] },
    { title: titles.doneAt, kind: 'instant', value: ({ doneAt }) => doneAt },
  ],
}
