import type { Ctx } from '../../kernel/ctx'
import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail'
import { categoriesOf } from '../agencies/index'
import type { Category } from '../agencies/shapes'
import type { Supplier } from './shapes'

const states: Record<Exclude<Supplier['restriction'], 'none'> | Supplier['registration'], Titles> = {
  applied: told('Applied', '已申请', '已申請'),
  draft: told('Draft', '草稿', '草稿'),
  invited: told('Invited', '已邀请', '已邀請'),
  in_progress: told('Being filled in', '填写中', '填寫中'),
  submitted: told('Sent to the agency', '已提交', '已提交'),
  in_review: told('In review', '审核中', '審核中'),
  registered: told('Registered', '已注册', '已登錄'),
  changes_requested: told('Changes asked for', '需修改', '需修改'),
  denied: told('Denied', '未通过', '未通過'),
  offboarded: told('No longer a supplier', '已终止合作', '已終止合作'),
  suspended: told('Suspended', '暂停合作', '暫停合作'),
  blacklisted: told('Blacklisted', '黑名单', '黑名單'),
  probation: told('Probation', '考察', '觀察'),
}

/** The list of suppliers as a file, their categories by the agency's own names; what has no name in this language has that of another. */
export async function supplierSheet(ctx: Ctx): Promise<Sheet<Supplier>> {
  const categories = await categoriesOf(ctx, 'supplier')
  return {
    title: lists.suppliers,
    columns: [
      { title: titles.name, kind: 'text', value: ({ name }) => name },
      { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
      { title: titles.country, kind: 'text', value: ({ country }) => country },
      { title: titles.category, kind: 'text', value: ({ category }, language) => nameOf(categories.find(({ code }) => code === category)?.names ?? {}, language) ?? category },
      { title: titles.naturalPerson, kind: 'text', value: ({ naturalPerson }, language) => titles[naturalPerson ? 'yes' : 'no'][language] },
      { title: titles.state, kind: 'text', value: ({ restriction, registration }, language) => states[restriction === 'none' ? registration : restriction][language] },
      { title: titles.score, kind: 'number', value: ({ score }) => (score == null ? null : Math.round(score * 10) / 10) },
      { title: titles.lapsesOn, kind: 'day', value: ({ lapsesOn }) => lapsesOn },
      { title: titles.phone, kind: 'text', value: ({ phone }) => phone },
      { title: titles.notes, kind: 'wide', value: ({ notes }) => notes ?? null },
      { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
    ],
  }
}

const nameOf = (names: Category['names'], language: Locale) => names[language] ?? Object.values(names)[0]
