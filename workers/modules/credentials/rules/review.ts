import { isClaimed, type Claim } from '../../../kernel/rules/claim'
import { monthsLater } from '../../../kernel/rules/days'
import { checkField } from './fields'
import type { PaperKind } from './kinds'

/** Why a paper is rejected. */
export const rejectReasons = [
  'illegible', 'wrong_type', 'name_mismatch', 'number_invalid', 'expired', 'window_not_covered', 'limit_too_low', 'scope_missing', 'forged_suspected', 'other',
] as const
export type RejectReason = (typeof rejectReasons)[number]

type Draft = { files: number; validFrom: string | null; validTo: string | null; noExpiry: boolean; values: Partial<Record<string, string>> }
export type MissingToSubmit = { what: 'file' | 'valid_from' | 'valid_to' | 'dates_crossed' | 'term_too_long' } | { what: 'field'; field: string; problem: string }

/** What a paper still wants before it can be reviewed: a file, its days, its fields as they are written. */
export function missingToSubmit(kind: Pick<PaperKind, 'fields' | 'term' | 'maxMonths'>, draft: Draft): MissingToSubmit[] {
  const fields = kind.fields.flatMap(({ code, kind: form, required }) => {
    const { value, problem } = checkField(form, draft.values[code] ?? '')
    const why = problem ?? (required && value === '' ? 'required' : null)
    return why ? [{ what: 'field' as const, field: code, problem: why }] : []
  })
  return [...(draft.files === 0 ? [{ what: 'file' as const }] : []), ...missingDays(kind, draft), ...fields]
}

function missingDays({ term, maxMonths }: Pick<PaperKind, 'term' | 'maxMonths'>, { validFrom, validTo, noExpiry }: Draft): MissingToSubmit[] {
  if (term === 'none') return []
  if (validTo === null) return term === 'either' && noExpiry ? [] : [{ what: 'valid_to' }]
  if (validFrom === null) return maxMonths === null ? [] : [{ what: 'valid_from' }]
  if (validTo < validFrom) return [{ what: 'dates_crossed' }]
  return maxMonths !== null && validTo > monthsLater(validFrom, maxMonths) ? [{ what: 'term_too_long' }] : []
}

type Reading = { me: string; uploadedBy: string | null; submittedBy: string | null; claim: Claim | null; now: string }

/** `own`: nobody reviews what they brought in · `claimed`: somebody else has it open. */
export function missingToOpen({ me, uploadedBy, submittedBy, claim, now }: Reading) {
  const missing: ('own' | 'claimed')[] = []
  if (me === uploadedBy || me === submittedBy) missing.push('own')
  if (isClaimed(claim, me, now)) missing.push('claimed')
  return missing
}

type Review = Reading & {
  /** Codes of the fields that are to be compared, and of those that were. */
  fields: readonly string[]
  ticked: readonly string[]
  decision: 'verify' | 'reject'
  reason: RejectReason | null
  note: string | null
}

/** The same, and `ticks`: a field was not compared · `reason`, `note`: whoever rejects says why. */
export function missingToReview({ fields, ticked, decision, reason, note, ...reading }: Review) {
  const missing: ('own' | 'claimed' | 'ticks' | 'reason' | 'note')[] = missingToOpen(reading)
  if (decision === 'verify' && fields.some((field) => !ticked.includes(field))) missing.push('ticks')
  if (decision === 'reject' && !reason) missing.push('reason')
  if (decision === 'reject' && reason === 'other' && !note?.trim()) missing.push('note')
  return missing
}
