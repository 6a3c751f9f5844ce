import type { NewScheme, Scheme } from '$shapes/modules/training/scheme-shapes'
import { leading, managing } from '$shapes/modules/training/rules/scheme'
import type { Locale } from '$lib/words/runtime'

/** Fields are called as the API calls what they hold, `hours.groups.0.areas.1.need`; several ticks stand in one, separated by spaces. */
export type Values = Record<string, string>

export const parts = 'hours.groups'
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
  const moves = rowsOf(values, parts).filter(written).flatMap((part, at) => [
    ...rowsOf(values, areasOf(part)).filter(written).map((area, place) => [area, `${areasOf(`${parts}.${at}`)}.${place}`] as const), [part, `${parts}.${at}`] as const,
  ])
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
    if (!key.startsWith(`${parts}.`)) return [[key, value]]
    const area = /^hours\.groups\.\d+\.areas\.\d+/.exec(key)?.[0]
    const move = moves.find(([from]) => (area ? from === area : key.startsWith(`${from}.`)))
    return move ? [[move[1] + key.slice(move[0].length), value]] : []
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

/** Of which work on events months count, as a form offers it. */
const work: Record<string, string[]> = { leading, managing }
const same = (one: string[], other: readonly string[]) => one.length === other.length && one.every((duty) => other.includes(duty))
/** What a form carries along as it is. */
const kept = (json = '[]'): unknown => JSON.parse(json)

/** What tidied fields say of a scheme. */
export function schemeFrom(values: Values) {
  const groups = rowsOf(values, parts).map((part) => groupFrom(values, part))
  const minima = groups.reduce((all, { need }) => all + (typeof need === 'number' ? Math.max(0, need) : 0), 0)
  return {
    code: values.code || null, validFrom: values.validFrom, names: namesIn(values, ''), source: values.source, dated: values.dated, years: orNull(values.years), rolling: orNull(values.rolling),
    months: values['months.need'] ? { need: numberIn(values['months.need']), years: orNull(values['months.years']), duties: work[values['months.duties'] ?? ''] ?? null } : null,
    hours: { need: quarters(values['hours.need']) ?? minima, groups }, renews: values.renews || null, variants: kept(values.variants), inLieu: kept(values.inLieu),
  } as Record<keyof NewScheme, unknown>
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

/** What the API refused, by the field in which it is written: what is said of names stands at the first of them. */
export const errorsAt = (fields: Record<string, string>, first: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([path, reason]) => [path === parts ? `${parts}.0.kinds` : path.replace(/(^|\.)names$/, `$1names.${first}`), reason]))

const hours = (amount: number) => (amount > 0 ? String(amount / 4) : '')
const named = (of: string, names: Scheme['names']): Values => Object.fromEntries(Object.entries(names).map(([locale, name]) => [`${of}names.${locale}`, name]))

/** What stands in the fields when an edition is the beginning of the next. */
export function valuesOf({ code, names, source, years, rolling, months, hours: { need, groups }, renews, variants = [], inLieu = [] }: Scheme): Values {
  return {
    code, source, renews: renews ?? '', years: String(years ?? ''), rolling: String(rolling ?? ''), 'months.need': String(months?.need ?? ''), 'months.years': String(months?.years ?? ''), 'hours.need': hours(need),
    'months.duties': Object.keys(work).find((one) => same(work[one]!, months?.duties ?? [])) ?? '', variants: JSON.stringify(variants), inLieu: JSON.stringify(inLieu),
    ...named('', names), ...Object.assign({}, ...groups.map((group, at) => groupValues(group, `${parts}.${at}`))),
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
