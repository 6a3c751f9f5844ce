import type { NewScheme, Scheme } from '$shapes/modules/training/scheme-shapes'
import type { Locale } from '$lib/words/runtime'

/** Fields are called as the API calls what they hold, `hours.groups.0.areas.1.need`; several ticks stand in one, separated by spaces. */
export type Values = Record<string, string>

export const parts = 'hours.groups'
export const ways = 'variants'
export const areasOf = (part: string) => `${part}.areas`

/** The rows of a list of fields, `hours.groups.0`, in their order. */
export function rowsOf(values: Values, list: string): string[] {
  const numbers = Object.keys(values).flatMap((key) => (key.startsWith(`${list}.`) ? [Number(key.slice(list.length + 1).split('.')[0])] : []))
  return [...new Set(numbers)].toSorted((a, b) => a - b).map((at) => `${list}.${at}`)
}

export const valuesFrom = (form: FormData): Values => Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key).map(String).join(' ').trim()]))

/** With one row more at the end of a list. */
export function withRow(values: Values, list: string): Values {
  const last = rowsOf(values, list).at(-1)
  return { ...values, [`${list}.${last ? Number(last.slice(list.length + 1)) + 1 : 0}.code`]: '' }
}

export const withoutRow = (values: Values, row: string): Values => Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(`${row}.`)))

/** Without the rows in which nothing was written, and without gaps: so what the API refuses is found where it stands. */
export function tidied(values: Values): Values {
  const written = (row: string) => Object.entries(values).some(([key, value]) => key.startsWith(`${row}.`) && !key.endsWith('.code') && value !== '')
  const moves = new Map([parts, ways].flatMap((list) => rowsOf(values, list).filter(written).flatMap((row, at) => [
    ...rowsOf(values, areasOf(row)).filter(written).map((area, place) => [area, `${areasOf(`${list}.${at}`)}.${place}`] as const), [row, `${list}.${at}`] as const,
  ])))
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
    const row = /^(?:hours\.groups|variants)\.\d+(?:\.areas\.\d+)?/.exec(key)?.[0]
    if (!row) return [[key, value]]
    const moved = moves.get(row)
    return moved ? [[moved + key.slice(row.length), value]] : []
  }))
}

/** A number as it was typed, in whatever digits; what is none goes to the API as it is, which says so. */
const numberIn = (typed: string) => {
  const plain = typed.normalize('NFKC').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed
}
const orNull = (typed = '') => (typed === '' ? null : numberIn(typed))
const quarters = (typed = '') => {
  const hours = orNull(typed)
  return typeof hours === 'number' ? hours * 4 : hours
}
const several = (typed = '') => (typed === '' ? [] : typed.split(' '))
/** What was learnt before is read by the code that a row had then: a new one gets what no other ever had. */
const codeOf = (typed: string | undefined, stem: string) => typed || `${stem}_${crypto.randomUUID().slice(0, 8)}`
const namesIn = (values: Values, of: string) => Object.fromEntries(Object.entries(values).flatMap(([key, name]) => (key.startsWith(`${of}names.`) ? [[key.slice(`${of}names.`.length), name]] : [])))

/** The names that were written of something: `of` is `variants.0.`, nothing for the scheme itself. */
export const namesWritten = (values: Values, of: string) => Object.fromEntries(Object.entries(namesIn(values, of)).filter(([, name]) => name !== ''))

/** Months as they are asked of the whole, and on each way to it: `of` is nothing, or `variants.0.`. */
const monthsIn = (values: Values, of: string) => {
  const field = (name: string) => values[`${of}months.${name}`]
  return field('need') ? { need: numberIn(field('need')!), years: orNull(field('years')), duties: field('duties') ? several(field('duties')) : null } : null
}

/** What tidied fields say of a scheme. */
export function schemeFrom(values: Values) {
  const groups = rowsOf(values, parts).map((part) => groupFrom(values, part))
  const minima = groups.reduce((all, { need }) => all + (typeof need === 'number' ? Math.max(0, need) : 0), 0)
  return {
    code: values.code || null, validFrom: values.validFrom, names: namesIn(values, ''), source: values.source, dated: values.dated, years: orNull(values.years), rolling: orNull(values.rolling),
    months: monthsIn(values, ''), hours: { need: quarters(values['hours.need']) ?? minima, groups }, renews: values.renews || null, variants: rowsOf(values, ways).map((way) => wayFrom(values, way, groups)), inLieu: several(values.inLieu),
    ...(values.carries && { carries: quarters(values.carries) }),
  } as Record<keyof NewScheme, unknown>
}

/** One way to it. Hours of its own are so many by the same parts, or none; other parts than those no form asks, and they stay as they came. */
function wayFrom(values: Values, way: string, groups: unknown[]) {
  const field = (name: string) => values[`${way}.${name}`]
  const [papers, need, times] = [several(field('papers')), quarters(field('hours.need')), field('activities.need')]
  const hours: unknown = field('hours.kept') ? JSON.parse(field('hours.kept')!) : need === null ? null : { need, groups: need === 0 ? [] : groups }
  return {
    code: codeOf(field('code'), 'way'), names: namesIn(values, `${way}.`), months: monthsIn(values, `${way}.`), ...(papers.length > 0 && { papers }), ...(field('fresh') && { fresh: true }),
    ...(hours !== null && { hours }), ...(times && { activities: { need: numberIn(times), kinds: several(field('activities.kinds')) } }), ...(field('unsure') && { unsure: true }),
  }
}

function groupFrom(values: Values, part: string) {
  const field = (name: string) => values[`${part}.${name}`]
  const areas = rowsOf(values, areasOf(part)).map((area) => ({
    code: codeOf(values[`${area}.code`], 'area'), names: namesIn(values, `${area}.`), topics: several(values[`${area}.topics`]), need: quarters(values[`${area}.need`]) ?? 0,
  }))
  const practice = quarters(field('within.0.cap'))
  return {
    code: codeOf(field('code'), 'part'), names: namesIn(values, `${part}.`), kinds: several(field('kinds')), industry: { in: true, out: false }[field('industry') ?? ''] ?? null, need: quarters(field('need')) ?? 0, cap: quarters(field('cap')),
    within: practice === null ? [] : [{ kinds: ['practice'], cap: practice }], areas, onlyAreas: areas.length > 0 && field('onlyAreas') !== undefined,
  }
}

/** Whether something of this row was refused. */
export const wrongIn = (errors: Record<string, string>, row: string) => Object.keys(errors).some((field) => field.startsWith(`${row}.`))

/** What the API refused, by the field in which it is written: what is said of names stands at the first of them. */
export const errorsAt = (fields: Record<string, string>, first: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([path, reason]) => [path === parts ? `${parts}.0.kinds` : path.replace(/(^|\.)names$/, `$1names.${first}`), reason]))

const hours = (amount: number) => (amount > 0 ? String(amount / 4) : '')
const named = (of: string, names: Scheme['names']): Values => Object.fromEntries(Object.entries(names).map(([locale, name]) => [`${of}names.${locale}`, name]))

/** What stands in the fields when an edition is the beginning of the next. */
export function valuesOf({ code, names, source, years, rolling, months, hours: { need, groups }, renews, variants = [], inLieu = [], carries = 0 }: Scheme): Values {
  return {
    code, source, renews: renews ?? '', years: String(years ?? ''), rolling: String(rolling ?? ''), 'hours.need': hours(need), inLieu: inLieu.join(' '), carries: hours(carries),
    ...monthsValues('', months), ...named('', names), ...Object.assign({}, ...groups.map((group, at) => groupValues(group, `${parts}.${at}`)), ...variants.map((way, at) => wayValues(way, `${ways}.${at}`, groups))),
  }
}

const monthsValues = (of: string, months: Scheme['months']): Values =>
  ({ [`${of}months.need`]: String(months?.need ?? ''), [`${of}months.years`]: String(months?.years ?? ''), [`${of}months.duties`]: months?.duties?.join(' ') ?? '' })

function wayValues({ code, names, months, papers = [], fresh, hours: own, activities, unsure }: NonNullable<Scheme['variants']>[number], way: string, groups: Scheme['hours']['groups']): Values {
  const alike = !own || own.groups.length === 0 || JSON.stringify(own.groups) === JSON.stringify(groups)
  return {
    [`${way}.code`]: code, [`${way}.papers`]: papers.join(' '), ...(fresh && { [`${way}.fresh`]: 'on' }), ...(unsure && { [`${way}.unsure`]: 'on' }), [`${way}.hours.need`]: own && alike ? String(own.need / 4) : '',
    ...(!alike && { [`${way}.hours.kept`]: JSON.stringify(own) }), [`${way}.activities.need`]: String(activities?.need ?? ''), [`${way}.activities.kinds`]: activities?.kinds.join(' ') ?? '',
    ...monthsValues(`${way}.`, months), ...named(`${way}.`, names),
  }
}

function groupValues({ code, names, kinds, industry, need, cap, within, areas, onlyAreas }: Scheme['hours']['groups'][number], part: string): Values {
  const practice = within.find((one) => one.kinds.length === 1 && one.kinds[0] === 'practice')
  const areaValues = areas.map((area, at) => {
    const row = `${areasOf(part)}.${at}`
    return { [`${row}.code`]: area.code, [`${row}.topics`]: area.topics.join(' '), [`${row}.need`]: hours(area.need), ...named(`${row}.`, area.names) }
  })
  return {
    [`${part}.code`]: code, [`${part}.kinds`]: kinds.join(' '), [`${part}.industry`]: industry === null ? '' : industry ? 'in' : 'out', [`${part}.need`]: hours(need), [`${part}.cap`]: cap === null ? '' : String(cap / 4),
    [`${part}.within.0.cap`]: practice ? String(practice.cap / 4) : '', ...(onlyAreas && { [`${part}.onlyAreas`]: 'on' }), ...named(`${part}.`, names), ...Object.assign({}, ...areaValues),
  }
}
