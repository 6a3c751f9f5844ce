import type { NewScheme, Scheme } from '$shapes/modules/training/scheme-shapes'
import type { Names } from '$lib/named'
import { getLocale, locales } from '$lib/words/runtime'

/** So many parts and areas a form offers. */
export const mostGroups = 3
export const mostAreas = 4

type Group = Scheme['hours']['groups'][number]
export type Values = Record<string, string>

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const quarters = (typed: string) => (typed === '' ? 0 : Math.round(Number(typed.normalize('NFKC').replace(',', '.')) * 4))
const orNull = (typed: string) => (typed === '' ? null : Number(typed.normalize('NFKC')))
const named = (name: string): Names => ({ [getLocale()]: name })

/** The fields of a form that stands for a scheme; `Values` as they go back into it. */
export function schemeFrom(form: FormData) {
  const months = text(form, 'months')
  const groups = Array.from({ length: mostGroups }, (_, at) => groupFrom(form, at)).filter(({ names, kinds }) => Object.values(names).some(Boolean) || kinds.length > 0)
  const minima = groups.reduce((all, { need }) => all + need, 0)
  return {
    code: text(form, 'code') || null, validFrom: text(form, 'validFrom'), names: Object.fromEntries(locales.map((locale) => [locale, text(form, `names.${locale}`)])), source: text(form, 'source'), dated: text(form, 'dated'), years: orNull(text(form, 'years')), rolling: orNull(text(form, 'rolling')),
    months: months === '' ? null : { need: Number(months), years: Number(text(form, 'monthsYears') || 5) },
    hours: { need: text(form, 'need') === '' ? minima : quarters(text(form, 'need')), groups },
    renews: text(form, 'renews') || null,
  } as Record<keyof NewScheme, unknown>
}

function groupFrom(form: FormData, at: number) {
  const field = (name: string) => text(form, `g${at}.${name}`)
  const areas = Array.from({ length: mostAreas }, (_, place) => ({
    code: `area${place + 1}`, names: named(field(`a${place}.name`)), topics: form.getAll(`g${at}.a${place}.topics`).map(String), need: quarters(field(`a${place}.need`)),
  })).filter(({ names, topics }) => Object.values(names).some(Boolean) || topics.length > 0)
  const practice = field('practice')
  return {
    code: `part${at + 1}`, names: named(field('name')), kinds: form.getAll(`g${at}.kinds`).map(String), industry: { in: true, out: false }[field('industry')] ?? null, need: quarters(field('need')), cap: field('cap') === '' ? null : quarters(field('cap')),
    within: practice === '' ? [] : [{ kinds: ['practice'], cap: quarters(practice) }], areas, onlyAreas: areas.length > 0 && form.has(`g${at}.onlyAreas`),
  }
}

const hours = (amount: number) => (amount > 0 ? String(amount / 4) : '')

/** What stands in the fields when an edition is the beginning of the next. */
export function valuesOf({ names, source, years, rolling, months, hours: { need, groups }, code, renews }: Scheme): Values {
  return {
    code, source, renews: renews ?? '', years: String(years ?? ''), rolling: String(rolling ?? ''), months: String(months?.need ?? ''), monthsYears: String(months?.years ?? ''), need: hours(need),
    ...Object.fromEntries(Object.entries(names).map(([locale, name]) => [`names.${locale}`, name])), ...Object.assign({}, ...groups.map(groupValues)),
  }
}

function groupValues({ names, kinds, industry, need, cap, within, areas, onlyAreas }: Group, at: number): Values {
  const own = (name: string) => `g${at}.${name}`
  const said = (these: Names) => these[getLocale()] ?? Object.values(these)[0] ?? ''
  return {
    [own('name')]: said(names), [own('kinds')]: kinds.join(' '), [own('industry')]: industry === null ? '' : industry ? 'in' : 'out', [own('need')]: hours(need), [own('cap')]: cap === null ? '' : String(cap / 4),
    [own('practice')]: within[0] ? String(within[0].cap / 4) : '', [own('onlyAreas')]: onlyAreas ? 'on' : '',
    ...Object.assign({}, ...areas.slice(0, mostAreas).map((area, place) => ({ [own(`a${place}.name`)]: said(area.names), [own(`a${place}.topics`)]: area.topics.join(' '), [own(`a${place}.need`)]: hours(area.need) }))),
  }
}
