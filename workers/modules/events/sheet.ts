import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import { ownName } from '../people/rules/names'
import type { listEvents } from './list'

type Row = Awaited<ReturnType<typeof listEvents>>['rows'][number]

/** The list of events as a file. */
export const eventSheet: Sheet<Row> = {
  title: lists.events,
  columns: [
    { title: titles.name, kind: 'text', value: ({ name }) => name },
    { title: titles.client, kind: 'text', value: ({ client }) => client.name },
    { title: titles.starts, kind: 'day', value: ({ startsOn }) => startsOn },
    { title: titles.ends, kind: 'day', value: ({ endsOn }) => endsOn },
    { title: titles.zone, kind: 'text', value: ({ zone }) => zone },
    { title: titles.place, kind: 'text', value: ({ place }) => place },
    { title: titles.attendance, kind: 'number', value: ({ attendance }) => attendance },
    { title: titles.phase, kind: 'text', value: ({ phase }) => phase },
    { title: titles.coordinators, kind: 'text', value: ({ coordinators }) => coordinators.map(ownName).join(', ') },
    { title: titles.openTasks, kind: 'number', value: ({ openTasks }) => openTasks },
  ],
}
