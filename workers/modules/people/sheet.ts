import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { roleWords } from '../../kernel/exports/rules/role-words'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { PersonRow } from './store'

const states: Record<PersonRow['state'], Titles> = {
  invited: told('Invited', '已邀请', '已邀請'),
  active: told('Active', '使用中', '使用中'),
  ended: told('Left', '已离开', '已離開'),
  service: told('Service', '服务', '服務'),
}

/** The list of people as a file. */
export const peopleSheet: Sheet<PersonRow> = {
  title: lists.people,
  columns: [
    { title: titles.family, kind: 'text', value: ({ family }) => family },
    { title: titles.given, kind: 'text', value: ({ given }) => given },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    { title: titles.address, kind: 'text', value: ({ address }) => address },
    { title: titles.email, kind: 'text', value: ({ email }) => email },
    { title: titles.role, kind: 'text', value: ({ role }, language) => roleWords[role][language] },
    { title: titles.state, kind: 'text', value: ({ state }, language) => states[state][language] },
    { title: titles.language, kind: 'text', value: ({ locale }) => locale },
    { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
  ],
}
