import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { listBriefs } from './list'

type Row = Awaited<ReturnType<typeof listBriefs>>['rows'][number]

const states: Record<Row['state'], Titles> = {
  draft: told('Draft', '草稿', '草稿'),
  submitted: told('Submitted', '已提交', '已提交'),
  clarifying: told('Clarifying', '澄清中', '釐清中'),
  ready_to_agree: told('Waiting for client', '等待客户确认', '等待客戶確認'),
  agreed: told('Agreed', '已确认', '已確認'),
  change_requested: told('Change requested', '申请变更', '申請變更'),
  withdrawn: told('Withdrawn', '已撤回', '已撤回'),
  declined: told('Declined', '已谢绝', '已婉拒'),
}

/** The list of briefs as a file. */
export const briefSheet: Sheet<Row> = {
  title: lists.briefs,
  columns: [
    { title: titles.title, kind: 'text', value: ({ title }) => title },
    { title: titles.client, kind: 'text', value: ({ client }) => client.name },
    { title: titles.state, kind: 'text', value: ({ state }, language) => states[state][language] },
    { title: titles.percent, kind: 'number', value: ({ percent }) => percent },
    { title: titles.openQuestions, kind: 'number', value: ({ openQuestions }) => openQuestions },
    { title: titles.updated, kind: 'instant', value: ({ updatedAt }) => updatedAt },
  ],
}
