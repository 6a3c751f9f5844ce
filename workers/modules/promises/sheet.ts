import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail/rules/locale'
import { ownName } from '../../kernel/rules/names'
import type { Wording } from '../../kernel/wording'
import { inWords } from '../briefs/rules/in-words'
import type { listPromises } from './full'
import type { PromiseState } from './rules/states'

type Row = Awaited<ReturnType<typeof listPromises>>['rows'][number]

const states: Record<PromiseState, Titles> = {
  open: told('Open', '未安排', '未安排'),
  planned: told('Planned', '已安排', '已安排'),
  at_risk: told('At risk', '有风险', '有風險'),
  changed: told('Changed', '已变更', '已變更'),
  kept: told('Kept', '已兑现', '已兌現'),
  dropped: told('Dropped', '已取消', '已取消'),
}
/** In the reader's language, else in the first there is. */
const nameIn = (names: Partial<Titles>, language: Locale) => names[language] ?? Object.values(names)[0] ?? null

/** The ledger of promises as a file, in the words in which the brief was asked and answered. */
export function promiseSheet(wording: Wording): Sheet<Row> {
  const agreed = ({ key, value, own }: Row, language: Locale) => inWords((text) => wording(text, language), { key, value, own: own && nameIn(own.names, language) })
  return {
    title: lists.promises,
    columns: [
      { title: told('Question', '问题', '問題'), kind: 'text', value: (row, language) => agreed(row, language).question },
      { title: told('What was agreed', '约定内容', '約定內容'), kind: 'wide', value: (row, language) => agreed(row, language).answer },
      { title: titles.state, kind: 'text', value: ({ state }, language) => states[state][language] },
      { title: titles.owner, kind: 'text', value: ({ owner }) => owner && ownName(owner) },
      { title: told('Linked work', '对应工作', '對應工作'), kind: 'number', value: ({ links }) => links },
      { title: told('Evidence', '凭据', '憑據'), kind: 'wide', value: ({ evidence }) => evidence },
      { title: told('Risk or reason', '风险或原因', '風險或原因'), kind: 'wide', value: ({ reason }) => reason },
      { title: told('Settled', '了结时间', '了結時間'), kind: 'instant', value: ({ settledAt }) => settledAt },
      { title: told('Agreed version', '确认版本', '確認版本'), kind: 'number', value: ({ version }) => version },
      { title: told('Brief', '需求', '需求'), kind: 'text', value: ({ briefTitle }) => briefTitle },
      { title: titles.event, kind: 'text', value: ({ eventName }) => eventName },
    ],
  }
}
