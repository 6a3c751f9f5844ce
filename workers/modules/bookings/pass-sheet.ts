import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail'
import type { PassList } from './shapes'

const order = { yes: told('In order', '齐全', '齊全'), no: told('Not in order', '不齐', '不齊') }
const kinds: Record<PassList['rows'][number]['kind'], Titles> = { worker: told('Person', '人员', '人員'), vehicle: told('Vehicle', '车辆', '車輛') }

/** The pass list as a file, for the venue: times on the event's clock. */
export function passSheet({ zone, names }: Pick<PassList, 'zone' | 'names'>): Sheet<PassList['rows'][number]> {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const at = (instant: string | null) => instant && wall.format(new Date(instant))
  return {
    title: lists.passes,
    columns: [
      { title: told('Company', '单位', '單位'), kind: 'text', value: ({ supplierName }) => supplierName },
      { title: told('Kind', '类型', '類型'), kind: 'text', value: ({ kind }, language) => kinds[kind][language] },
      { title: told('Name or plate', '姓名或车牌', '姓名或車牌'), kind: 'text', value: ({ name }) => name },
      { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
      { title: told('Identity card, last four', '证件号后四位', '證號末四碼'), kind: 'text', value: ({ identityTail }) => identityTail },
      { title: told('Job or class', '工种或车型', '職務或車種'), kind: 'text', value: ({ job }) => job },
      { title: told('In', '进场', '進場'), kind: 'text', value: ({ arrives }) => at(arrives) },
      { title: told('Out', '离场', '離場'), kind: 'text', value: ({ leaves }) => at(leaves) },
      { title: told('Papers', '证件', '證照'), kind: 'text', value: ({ lacks }, language) => lacks && order[lacks.length === 0 ? 'yes' : 'no'][language] },
      { title: told('Missing', '缺少', '缺少'), kind: 'wide', value: ({ lacks }, language) => lacks && lacks.map(({ kind }) => nameIn(names[kind!] ?? {}, language)).join('; ') },
    ],
  }
}

const nameIn = (said: Record<string, string>, language: Locale) => said[language] ?? Object.values(said)[0] ?? ''
