import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { roleWords } from '../../kernel/exports/rules/role-words'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { exportedPeople, PersonRow } from './store'

type Row = Awaited<ReturnType<typeof exportedPeople>>['rows'][number]

const states: Record<PersonRow['state'], Titles> = {
  invited: told('Invited', '已邀请', '已邀請'),
  active: told('Active', '使用中', '使用中'),
  ended: told('Left', '已离开', '已離開'),
  service: told('Service', '服务', '服務'),
}

/** The list of people as a file; its columns are those by which people come in, and some more. */
export const peopleSheet: Sheet<Row> = {
  title: lists.people,
  columns: [
    { title: titles.family, kind: 'text', value: ({ family }) => family },
    { title: titles.given, kind: 'text', value: ({ given }) => given },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    { title: titles.address, kind: 'text', value: ({ address }) => address },
    { title: titles.email, kind: 'text', value: ({ email }) => email },
    { title: titles.role, kind: 'text', value: ({ role }, language) => roleWords[role][language] },
    { title: titles.client, kind: 'text', value: ({ company }) => company },
    { title: titles.phone, kind: 'text', value: ({ phone }) => phone },
    { title: titles.position, kind: 'text', value: ({ position }) => position },
    { title: titles.department, kind: 'text', value: ({ department }, language) => department[language] ?? Object.values(department)[0] ?? null },
    { title: titles.language, kind: 'text', value: ({ locale }) => locale },
    { title: titles.state, kind: 'text', value: ({ state }, language) => states[state][language] },
    { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
  ],
}
