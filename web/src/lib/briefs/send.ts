import type { Field } from '$shapes/modules/briefs/rules/form'
import { attempt, type Attempt } from '$lib/api'
import { valueFrom } from './typed'
import type { Filled, Saved, Theirs } from './types'

/** What stands in one question, or one row, on the page. */
export interface Draft {
  typed: string
  notApplicable: boolean
}

export const same = (a: Draft, b: Draft) => a.notApplicable === b.notApplicable && (a.notApplicable || a.typed.trim() === b.typed.trim())

const isEmpty = ({ typed, notApplicable }: Draft) => !notApplicable && typed.trim() === ''

interface Sending {
  briefId: string
  field: Field
  /** Of the question, or of the row. */
  key: string
  draft: Draft
  /** Of the answer it was written over; null where there was none. */
  revision: number | null
  currency: string
}

/** Saves one answer; an emptied field takes the answer back, an emptied row is gone. */
export async function sendAnswer(fetch: typeof globalThis.fetch, { briefId, field, key, draft, revision, currency }: Sending): Promise<Attempt<Saved | null>> {
  const path = `/api/briefs/${briefId}/answers/${key}`
  if (isEmpty(draft)) return revision === null ? { ok: true, data: null } : attempt<Saved>(fetch, 'DELETE', `${path}?revision=${revision}`)
  if (draft.notApplicable) return attempt<Saved>(fetch, 'PUT', path, { notApplicable: true, revision })
  return attempt<Saved>(fetch, 'PUT', path, { value: valueFrom(field, key, draft.typed, currency), revision })
}

/** Answers what nobody has answered, many questions at once. */
export const sendAnswers = (fetch: typeof globalThis.fetch, briefId: string, answers: { field: string; value?: unknown; notApplicable?: boolean }[]) =>
  attempt<Filled>(fetch, 'POST', `/api/briefs/${briefId}/answers`, { answers })

/** The answer that stood in the way, null when it was taken back; undefined when the refusal was another. */
export function clashIn(refused: Attempt<unknown>): Theirs | null | undefined {
  if (refused.ok || refused.code !== 'changed_meanwhile') return undefined
  return (refused.details.current as Theirs | null | undefined) ?? null
}
