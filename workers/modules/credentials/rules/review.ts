import { checkField } from './fields'
import type { PaperKind } from './kinds'
import { monthsLater } from './standing'

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

/** Instants as ISO 8601 in UTC. */
export type Claim = { personId: string; until: string }

type Review = {
  me: string
  uploadedBy: string | null
  submittedBy: string | null
  claim: Claim | null
  now: string
  /** Codes of the fields that are to be compared, and of those that were. */
  fields: readonly string[]
  ticked: readonly string[]
  decision: 'verify' | 'reject'
  reason: RejectReason | null
  note: string | null
}

/** `own`: nobody reviews what they brought in · `claimed`: somebody else has it open · `ticks`: a field was not compared · `reason`, `note`: whoever rejects says why. */
export function missingToReview({ me, uploadedBy, submittedBy, claim, now, fields, ticked, decision, reason, note }: Review) {
  const missing: ('own' | 'claimed' | 'ticks' | 'reason' | 'note')[] = []
  if (me === uploadedBy || me === submittedBy) missing.push('own')
  if (isClaimed(claim, me, now)) missing.push('claimed')
  if (decision === 'verify' && fields.some((field) => !ticked.includes(field))) missing.push('ticks')
  if (decision === 'reject' && !reason) missing.push('reason')
  if (decision === 'reject' && reason === 'other' && !note?.trim()) missing.push('note')
  return missing
}

/** Whether somebody else has it open, and has not left it. */
const isClaimed = (claim: Claim | null, me: string, now: string) => claim !== null && claim.personId !== me && claim.until > now

/** An item is somebody's for ten minutes, and again whenever they go on. */
export const claimEnds = (now: string) => new Date(Date.parse(now) + 10 * 60_000).toISOString()
