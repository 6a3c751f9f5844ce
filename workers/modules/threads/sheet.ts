import type { Ctx } from '../../kernel/ctx'
import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import { ownName } from '../../kernel/rules/names'
import type { Visibility } from '../../kernel/rules/visibility'
import type { Comment, TalkQuery } from './talk-shapes'
import { talksOn } from './talks'

type Row = Comment & { visibility: Visibility }

const rooms: Record<Visibility, Titles> = {
  internal: told('Internal', '内部', '內部'),
  client: told('With the client', '与客户', '與客戶'),
  supplier: told('With the supplier', '与供应商', '與供應商'),
}
const withdrawn = told('Withdrawn', '已撤回', '已撤回')

/** What was said about one thing, message by message, the latest first. */
export const talkSheet: Sheet<Row> = {
  title: lists.talks,
  columns: [
    { title: titles.at, kind: 'instant', value: ({ at }) => at },
    { title: told('Who reads it', '可见范围', '可見範圍'), kind: 'text', value: ({ visibility }, language) => rooms[visibility][language] },
    { title: titles.actor, kind: 'text', value: ({ author }) => ownName(author) },
    { title: told('Message', '内容', '內容'), kind: 'wide', value: ({ text }, language) => text ?? withdrawn[language] },
    { title: told('Edited', '修改时间', '修改時間'), kind: 'instant', value: ({ editedAt }) => editedAt },
    { title: told('Files', '文件', '檔案'), kind: 'text', value: ({ files }) => files.map(({ name }) => name).join(', ') },
  ],
}

/** A page of it, as far as the actor may read. */
export async function messagesOn(ctx: Ctx, query: TalkQuery) {
  const { rows, next } = await talksOn(ctx, query)
  return { rows: rows.flatMap(({ messages, visibility }) => messages.map((message): Row => ({ ...message, visibility }))).sort((a, b) => (a.id < b.id ? 1 : -1)), next }
}
