import type { InferInput, InferOutput } from 'valibot'
import type { Template, TemplateChange } from '$shapes/modules/plans/template-shapes'
import { text } from '$lib/server/forms'
import { namesFrom } from '$lib/server/name-fields'

export type Line = InferOutput<typeof Template>['lines'][number]
type NewLine = NonNullable<InferInput<typeof TemplateChange>['lines']>[number]

export const lineFields = ['wbs', 'duty', 'start', 'days', 'least', 'after', 'finishBy', 'bound', 'milestone', 'evidence'] as const

/** A task as it was typed; what is no number is left for the API to refuse. */
export const lineFrom = (form: FormData): NewLine => ({
  wbs: text(form, 'wbs'), names: namesFrom(form), duty: text(form, 'duty') as NewLine['duty'],
  start: numberOf(form, 'start'), days: numberOf(form, 'days'), least: numberOf(form, 'least'),
  after: text(form, 'after').split(/[\s,，、;]+/).filter(Boolean),
  finishBy: text(form, 'finishBy').trim() === '' ? null : numberOf(form, 'finishBy'), bound: form.has('bound'), milestone: form.has('milestone'), evidence: form.has('evidence'),
})

const numberOf = (form: FormData, name: string) => Number(text(form, name).replace('−', '-').trim() || Number.NaN)

/** The lines with this one changed, added where it is new, or taken away; who waited for a number that has changed waits for the new one. */
export function linesWith(lines: Line[], edited: string | null, line: NewLine | null): (Line | NewLine)[] {
  const rest = lines.filter(({ wbs }) => wbs !== edited)
  if (!line) return rest.map((one) => ({ ...one, after: one.after.filter((wbs) => wbs !== edited) }))
  const renamed = rest.map((one) => ({ ...one, after: one.after.map((wbs) => (wbs === edited ? line.wbs : wbs)) }))
  return [...renamed, line]
}
