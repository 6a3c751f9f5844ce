import type { Locale } from '../../../kernel/mail/rules/locale'

export const lineKinds = ['tick', 'number', 'photo', 'signature'] as const
export type LineKind = (typeof lineKinds)[number]

/** One thing to look at. `least` and `most` are the limits of a number, in its `unit`; outside them it is on record all the same, and said so. */
export type Line = { key: string; names: Partial<Record<Locale, string>>; kind: LineKind; unit: string | null; least: number | null; most: number | null; /** The task that the list is part of waits for it. */ required?: boolean }

/** Ticked, a number, the id of a photo, or a name signed; null takes back what stood there. */
export type Value = boolean | number | string | null

export type LineProblem = 'key_twice' | 'limits_crossed'

/** What keeps these lines from being a list. */
export function problemsIn(lines: Line[]): { key: string; problem: LineProblem }[] {
  return lines.flatMap((line, index) => {
    const found: LineProblem[] = []
    if (lines.findIndex(({ key }) => key === line.key) < index) found.push('key_twice')
    if (line.least !== null && line.most !== null && line.least > line.most) found.push('limits_crossed')
    return found.map((problem) => ({ key: line.key, problem }))
  })
}

/** The keys of lines that are gone, or say something else than before. */
export const touchedLines = (before: Line[], after: Line[]) =>
  before.flatMap((line) => (same(line, after.find(({ key }) => key === line.key)) ? [] : [line.key]))

const facts = ({ names, kind, unit, least, most, required = false }: Line) => JSON.stringify([Object.entries(names).sort(), kind, unit, least, most, required])
const same = (line: Line, other: Line | undefined) => other !== undefined && facts(line) === facts(other)

/** No measure is further from zero than this: what is was not meant. */
export const mostMeasured = 1e9

/** Why this cannot stand on that line; null when it can. */
export function problemWith({ kind }: Line, value: Value): 'not_a_number' | 'out_of_range' | 'not_ticked' | 'not_chosen' | 'required' | null {
  if (value === null) return null
  if (kind === 'tick') return value === true ? null : 'not_ticked'
  if (kind === 'number') return typeof value !== 'number' ? 'not_a_number' : Math.abs(value) > mostMeasured ? 'out_of_range' : null
  if (typeof value !== 'string') return kind === 'photo' ? 'not_chosen' : 'required'
  return value.trim() === '' ? 'required' : null
}

/** Whether a number is where it should be. */
export const within = ({ least, most }: Line, value: Value) =>
  typeof value !== 'number' || ((least === null || value >= least) && (most === null || value <= most))
