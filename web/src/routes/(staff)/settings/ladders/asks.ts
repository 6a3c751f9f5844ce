import type { MetShown } from '$shapes/modules/skills/growth-shapes'
import type { Which } from '$shapes/modules/skills/rules/ladder'
import type { Refusal } from '$lib/api'
import { fieldWords } from '$lib/refusals'
import { text } from '$lib/server/forms'
import { alternatives } from './kinds'

type Asks = MetShown['asks']
/** One that was asked for before, or is added: `at` names its fields. */
type Line = { at: string; asks: unknown }

const figure = (form: FormData, name: string) => (text(form, name).trim() ? Number(text(form, name).normalize('NFKC')) : null)

/** What a place asks as its form sends it: each line as it was, with the figure that was typed; lines that were struck out are left; one of each kind may be added. */
export function linesIn(form: FormData): Line[] {
  const kept = form.getAll('ask').map(String).flatMap((line, at) => (form.has(`drop.${at}`) ? [] : [{ at: `needs.${at}`, asks: withFigure(JSON.parse(line) as Asks, figure(form, `needs.${at}`)) }]))
  return [...kept, ...added(form).filter(({ asks }) => asks !== null)]
}

function withFigure(asks: Asks, typed: number | null) {
  if (asks.kind === 'paper') return asks
  return asks.kind === 'skill' ? { ...asks, level: typed } : { ...asks, least: typed }
}

function added(form: FormData): Line[] {
  const least = (kind: string) => figure(form, `more.${kind}.least`)
  const chosen = (kind: string) => form.getAll(`more.${kind}.what`).map(String)
  const within = figure(form, 'more.months.within')
  const events = alternatives.flatMap((at) => whichIn(form, at))
  const skill = text(form, 'more.skill.what')
  return [
    { at: 'more.months', asks: least('months') === null && within === null ? null : { kind: 'months', least: least('months'), within } },
    { at: 'more.events', asks: least('events') === null && events.length === 0 ? null : { kind: 'events', least: least('events'), of: events } },
    { at: 'more.industries', asks: least('industries') === null ? null : { kind: 'industries', least: least('industries') } },
    { at: 'more.works', asks: least('works') === null && chosen('works').length === 0 ? null : { kind: 'works', least: least('works'), of: chosen('works') } },
    { at: 'more.skill', asks: skill ? { kind: 'skill', code: skill, level: least('skill') } : null },
    { at: 'more.paper', asks: chosen('paper').length > 0 ? { kind: 'paper', any: chosen('paper') } : null },
  ]
}

function whichIn(form: FormData, at: number): Partial<Record<keyof Which, unknown>>[] {
  const own = (name: string) => `more.events.${at}.${name}`
  const [sort, industry, guests] = [text(form, own('sort')), text(form, own('industry')), figure(form, own('guests'))]
  const which = { ...(sort && { sort }), ...(industry && { industry }), ...(guests !== null && { guests }), ...(form.has(own('led')) && { led: true }) }
  return Object.keys(which).length > 0 ? [which] : []
}

/** What is wrong with a line stands at the field where it was typed; a figure that was left out is missing, not wrong. */
export function atLines(refusal: Refusal, lines: Line[], form: FormData): Refusal {
  const fields = Object.entries(refusal.fields).map(([key, why]): [string, string] => {
    const [, at, part = ''] = /^asks\.(\d+)(?:\.(\w+))?/.exec(key) ?? []
    const line = at === undefined ? undefined : lines[Number(at)]
    if (!line) return [key, why]
    if (line.at.startsWith('needs.')) return [line.at, text(form, line.at).trim() ? why : fieldWords('required')]
    const name = `${line.at}.${['least', 'level'].includes(part) ? 'least' : part === 'within' ? 'within' : 'what'}`
    return [name, part === 'least' && !text(form, name).trim() ? fieldWords('required') : why]
  })
  return { ...refusal, fields: Object.fromEntries(fields) }
}
