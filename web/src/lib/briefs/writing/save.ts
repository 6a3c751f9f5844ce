import { fieldOf, groups, type Field, type Step } from '$shapes/modules/briefs/rules/form'
import { blank, newRow } from '$lib/briefs/rows'
import { clashIn, same, sendAnswer, type Draft } from '$lib/briefs/send'
import { inputsOf, typedProblems, typedRow } from '$lib/briefs/typed'
import type { Brief, Theirs } from '$lib/briefs/types'
import { fieldWords } from '$lib/refusals'

interface Was extends Draft {
  revision: number | null
}

export interface NotSaved {
  /** What was typed, to be shown again. */
  typed: Record<string, Draft>
  fields: Record<string, string>
  clashes: Record<string, Theirs | null>
  message?: string
}

/** One step as a form without JavaScript sends it: saves what was changed, field by field and row by row. Null when all of it is on record. */
export async function saveStep(fetch: typeof globalThis.fetch, brief: Pick<Brief, 'id' | 'form'>, step: Step, form: FormData): Promise<NotSaved | null> {
  const fields = brief.form.filter(({ group }) => groups[group] === step)
  const text = (name: string) => String(form.get(name) ?? '')
  const currency = text('currency')
  const failed: NotSaved = { typed: {}, fields: {}, clashes: {} }

  for (const key of keysIn(form, fields)) {
    const field = fieldOf(key, fields)!
    const was = wasFrom(text(`was.${key}`))
    const draft = text('later') === key ? { typed: '', notApplicable: false } : draftFrom(typedIn(form, field, key), form.has(`na.${key}`), was)
    if (same(draft, was)) continue
    const kept = key.endsWith(`.${blank}`) ? newRow(field.key) : key
    const problems = draft.notApplicable ? {} : typedProblems(field, key, draft.typed, currency)
    const wrong = Object.keys(problems).length > 0
    const sent = wrong ? null : await sendAnswer(fetch, { briefId: brief.id, field, key: kept, draft, revision: was.revision, currency })
    if (sent?.ok) continue
    failed.typed[key] = draft
    const theirs = sent && clashIn(sent)
    if (wrong) for (const [name, problem] of Object.entries(problems)) failed.fields[name] = fieldWords(problem)
    else if (theirs !== undefined) failed.clashes[key] = theirs
    else if (sent?.status === 422) Object.assign(failed.fields, inputsOf(key, sent.fields))
    else failed.message = sent?.message
  }
  return Object.keys(failed.typed).length > 0 ? failed : null
}

/** Every question of the step and every row of its tables, by what the form says stood there. */
function keysIn(form: FormData, fields: Field[]) {
  const shown = [...form.keys()].flatMap((name) => (name.startsWith('was.') ? [name.slice(4)] : []))
  return shown.filter((key) => fieldOf(key, fields))
}

function typedIn(form: FormData, field: Field, key: string) {
  if (field.kind === 'rows' && key !== field.key) return typedRow(Object.fromEntries((field.columns ?? []).map((column) => [column.key, String(form.get(`${key}.${column.key}`) ?? '')])))
  return field.kind === 'choices' ? form.getAll(key).join(',') : String(form.get(key) ?? '')
}

/** Typing into a question that did not apply means that it does. */
const draftFrom = (typed: string, ticked: boolean, was: Was): Draft =>
  ({ typed, notApplicable: ticked && !(was.notApplicable && typed.trim() !== '') })

function wasFrom(json: string): Was {
  try {
    const { typed, notApplicable, revision } = JSON.parse(json)
    return { typed: String(typed), notApplicable: notApplicable === true, revision: typeof revision === 'number' ? revision : null }
  } catch {
    return { typed: '', notApplicable: false, revision: null }
  }
}
