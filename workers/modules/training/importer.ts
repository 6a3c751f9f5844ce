import { trainingEntries } from '../../../db/schema/agency/training'
import type { Ctx } from '../../kernel/ctx'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer, Resolved } from '../../kernel/imports/importer'
import { day, line, paragraph, website, yesOrNo, type Reader } from '../../kernel/imports/rules/cells'
import { synonyms } from '../../kernel/imports/rules/synonyms'
import type { Values } from '../../kernel/imports/rules/rows'
import { dayIn } from '../../kernel/rules/days'
import { wrongEntry } from './rules/entry'
import { minutesSaid } from './rules/minutes'
import { broughtIn, kindCalled, stateCalled } from './rules/names'
import { splitSaid } from './rules/split-said'

const option = (called: (text: string) => string | null): Reader => (text) => {
  const value = called(text)
  return value ? { value } : { wrong: 'not_an_option' }
}

const minutes: Reader = (text) => {
  const said = minutesSaid(text)
  return said ? { value: String(said) } : { wrong: 'not_minutes' }
}

/** One's own log from a table: each line known again by its reference, or else by what it says, and handed in to be verified unless it says that it is a draft. */
export const trainingImporter: Importer = {
  title: lists.training, action: 'training.log', noun: 'training', table: trainingEntries, key: 'tag', whose: 'person_id', ofEvent: false, addsOnly: true,
  keyOf: ({ starts_on, title, minutes: long }) => starts_on && title && long && `${starts_on} ${title} ${long}`.slice(0, 200),
  fields: () => [
    { field: 'tag', title: titles.reference, also: ['no', 'number', 'id', '编号', '編號', '序号', '序號'], required: false, read: line(60) },
    { field: 'title', title: titles.title, also: ['course', 'topic', '课程', '課程', '名称', '名稱'], required: true, read: line() },
    { field: 'kind', title: titles.kind, also: synonyms.category, required: true, read: option(kindCalled) },
    { field: 'starts_on', title: titles.starts, also: ['date', 'day', '日期'], required: true, read: day },
    { field: 'ends_on', title: titles.ends, also: ['end date', '结束日期', '結束日期'], required: false, read: day },
    { field: 'minutes', title: titles.minutes, also: ['duration', '时长', '時長'], required: true, read: minutes },
    { field: 'provider', title: titles.provider, also: ['provider', 'organiser', '机构', '機構'], required: false, read: line() },
    { field: 'split', title: titles.areas, also: ['area', 'topics', '主题', '主題'], required: false, read: paragraph(500) },
    { field: 'industry', title: titles.ofTheTrade, also: ['industry', '行业', '產業'], required: false, read: yesOrNo },
    { field: 'state', title: titles.state, also: [], required: false, read: option(broughtIn) },
    { field: 'link', title: titles.link, also: ['url', '网址', '網址'], required: false, read: website(300) },
    { field: 'note', title: titles.notes, also: synonyms.notes, required: false, read: paragraph(2000) },
  ],
  derived: ['person_id', 'submitted_at'],
  fixed: () => Promise.resolve({ state: 'submitted', industry: '1', split: '[]' }),
  resolve: (ctx, _, rows, startedBy) => Promise.resolve(rows.map((values) => entryFrom(ctx, values, startedBy))),
  usedBy: [],
  example: { tag: 'HC-2026-017', title: 'Contract law for event buyers', kind: 'course', starts_on: '2026-11-14', ends_on: '', minutes: '360', provider: 'Harbour College', split: 'Financial management 300; Negotiation and psychology', industry: 'yes', state: '', link: '', note: '' },
}

function entryFrom(ctx: Ctx, values: Values, startedBy: string): Resolved {
  const minutes = Number(values.minutes)
  const split = splitSaid(values.split ?? '', minutes)
  if (!split) return { field: 'split', wrong: 'not_a_topic' }
  const endsOn = values.ends_on ?? values.starts_on!
  const [wrong] = Object.entries(wrongEntry({ startsOn: values.starts_on!, endsOn, minutes, split }, dayIn(ctx.agency.zone, ctx.now())))
  if (wrong) return { field: columns[wrong[0]] ?? wrong[0], wrong: wrong[1] }
  const sent = stateCalled(values.state ?? '') === 'draft' ? { state: 'draft' } : { ...(values.state && { state: 'submitted' }), submitted_at: ctx.now() }
  return { values: { ...values, ...sent, ends_on: endsOn, ...(split.length > 0 && { split: JSON.stringify(split) }), person_id: startedBy } }
}
const columns: Record<string, string> = { startsOn: 'starts_on', endsOn: 'ends_on' }
