import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import { quarterHoursOf } from './rules/hours'
import { kindNames, stateNames, topicNames } from './rules/names'
import type { Entry } from './shapes'

/** A log as a file: as it is brought in again. */
export const logSheet: Sheet<Entry> = {
  title: lists.training,
  columns: [
    { title: titles.reference, kind: 'text', value: ({ reference }) => reference },
    { title: titles.starts, kind: 'day', value: ({ startsOn }) => startsOn },
    { title: titles.ends, kind: 'day', value: ({ endsOn }) => endsOn },
    { title: titles.title, kind: 'text', value: ({ title }) => title },
    { title: titles.kind, kind: 'text', value: ({ kind }, language) => kindNames[kind][language] },
    { title: titles.provider, kind: 'text', value: ({ provider }) => provider },
    { title: titles.minutes, kind: 'number', value: ({ minutes }) => minutes },
    { title: titles.hoursCounted, kind: 'number', value: ({ minutes }) => quarterHoursOf(minutes) / 4 },
    { title: titles.areas, kind: 'wide', value: ({ split }, language) => split.map(({ topic, minutes }) => `${topicNames[topic][language]} ${minutes}`).join('; ') },
    { title: titles.ofTheTrade, kind: 'text', value: ({ industry }, language) => titles[industry ? 'yes' : 'no'][language] },
    { title: titles.state, kind: 'text', value: ({ state }, language) => stateNames[state][language] },
    { title: titles.link, kind: 'text', value: ({ link }) => link },
    { title: titles.notes, kind: 'wide', value: ({ note }) => note },
  ],
}
