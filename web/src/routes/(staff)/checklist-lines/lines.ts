import type { Line } from '$shapes/modules/checklists/rules/lines'
import { linesAfter } from '$lib/checklists/lines-after'
import { text } from '$lib/server/forms'
import { nameFields, namesFrom } from '$lib/server/name-fields'

export const lineFields = [...nameFields, 'kind', 'unit', 'least', 'most', 'required'] as const

/** The lines after what the form of one of them asks. */
export const linesWith = (lines: Line[], form: FormData) => linesAfter(lines, { key: text(form, 'key'), act: text(form, 'act'), line: lineFrom(form) })

type Typed = Omit<Line, 'least' | 'most'> & Record<'least' | 'most', number | string | null>

/** A line as it was typed; what is no number is left for the API to refuse. */
function lineFrom(form: FormData): Typed {
  const kind = text(form, 'kind') as Line['kind']
  const measured = kind === 'number'
  return {
    key: text(form, 'key') || crypto.randomUUID().replaceAll('-', '').slice(0, 12), names: namesFrom(form), kind, unit: (measured && text(form, 'unit').trim()) || null,
    least: measured ? limitOf(form, 'least') : null, most: measured ? limitOf(form, 'most') : null, ...(form.has('required') && { required: true }),
  }
}

function limitOf(form: FormData, name: string) {
  const typed = text(form, name).normalize('NFKC').replace(',', '.').replace('−', '-').trim()
  if (typed === '') return null
  return Number.isNaN(Number(typed)) ? typed : Number(typed)
}
