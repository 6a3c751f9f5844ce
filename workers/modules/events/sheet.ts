import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import { ownName } from '../../kernel/rules/names'
import type { listEvents } from './list'

type Row = Awaited<ReturnType<typeof listEvents>>['rows'][number]

const phases: Record<Row['phase'], Titles> = {
  before: told('Before', '会前', '會前'),
  during: told('During', '会中', '會中'),
  after: told('After', '会后', '會後'),
  archived: told('Archived', '已归档', '已歸檔'),
}

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
    { title: titles.phase, kind: 'text', value: ({ phase }, language) => phases[phase][language] },
    { title: titles.coordinators, kind: 'text', value: ({ coordinators }) => coordinators.map(ownName).join(', ') },
    { title: titles.openTasks, kind: 'number', value: ({ openTasks }) => openTasks },
  ],
}
