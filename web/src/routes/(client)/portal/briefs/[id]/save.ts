import type { Field } from '$shapes/modules/briefs/rules/form'
import { clashIn, same, sendAnswer, type Draft } from '$lib/briefs/send'
import { typedProblem } from '$lib/briefs/typed'
import type { Theirs } from '$lib/briefs/types'
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

/** One step as a form without JavaScript sends it: saves what was changed, field by field. Null when all of it is on record. */
export async function saveStep(fetch: typeof globalThis.fetch, briefId: string, fields: Field[], form: FormData): Promise<NotSaved | null> {
  const text = (name: string) => String(form.get(name) ?? '')
  const currency = text('currency')
  const failed: NotSaved = { typed: {}, fields: {}, clashes: {} }

  for (const field of fields) {
    const { key } = field
    const was = wasFrom(text(`was.${key}`))
    const draft = text('later') === key ? { typed: '', notApplicable: false } : draftFrom(text(key), form.has(`na.${key}`), was)
    if (same(draft, was)) continue
    const problem = draft.notApplicable ? null : typedProblem(field, draft.typed, currency)
    const sent = problem ? null : await sendAnswer(fetch, { briefId, key, draft, revision: was.revision, currency })
    if (sent?.ok) continue
    failed.typed[key] = draft
    const theirs = sent && clashIn(sent)
    if (problem) failed.fields[key] = fieldWords(problem)
    else if (theirs !== undefined) failed.clashes[key] = theirs
    else if (sent?.status === 422) failed.fields[key] = sent.fields.value ?? sent.message
    else failed.message = sent?.message
  }
  return Object.keys(failed.typed).length > 0 ? failed : null
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
