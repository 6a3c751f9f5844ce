import { day, daysUntil } from '$lib/dates'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import type { StateName } from '$lib/ui/states'
import type { Credential, Line } from './types'

type Shown = { is: StateName; word: string }

/** Days from today to this calendar day, as people in that zone count them. */
export const daysLeft = (on: string, zone: string) => daysUntil(`${on}T12:00:00Z`, zone)

/** A calendar day, in words. */
export const dateOf = (on: string) => day(on, 'UTC')

/** How what is asked stands today: its mark and its word. */
export function standOf({ standing, level, until, paper }: Pick<Line, 'standing' | 'level'> & { until?: string | null; paper: { validTo: string | null; freshTo?: string | null } | null }, zone: string): Shown {
  switch (standing) {
    case 'asked':
      return { is: 'planned', word: { required: m.paper_asked, if_applicable: m.paper_if_applicable, optional: m.paper_optional }[level]() }
    case 'uploaded':
      return { is: 'draft', word: m.paper_uploaded() }
    case 'in_review':
      return { is: 'waiting', word: m.paper_in_review() }
    case 'verified':
      return { is: 'done', word: m.paper_verified() }
    case 'rejected':
      return { is: 'rejected', word: m.paper_rejected() }
    case 'expiring':
      return { is: 'at_risk', word: endsIn(paper?.freshTo ?? paper?.validTo ?? null, zone) }
    case 'excepted':
      return { is: 'not_needed', word: m.paper_excepted({ day: dateOf(until ?? '') }) }
    case 'expired':
      return { is: 'blocked', word: m.paper_expired() }
  }
}

function endsIn(on: string | null, zone: string) {
  if (on === null) return m.paper_ends_soon()
  const days = daysLeft(on, zone)
  return days <= 0 ? m.paper_ends_today() : m.paper_ends_in({ days })
}

const stands: Record<Credential['state'], { is: StateName; word: () => string }> = {
  uploaded: { is: 'draft', word: m.paper_uploaded },
  in_review: { is: 'waiting', word: m.paper_in_review },
  verified: { is: 'done', word: m.paper_verified },
  rejected: { is: 'rejected', word: m.paper_rejected },
  superseded: { is: 'not_needed', word: m.paper_superseded },
}

/** How one round stands. */
export const roundStands = (state: Credential['state']): Shown => ({ is: stands[state].is, word: stands[state].word() })

type Dated = Pick<NonNullable<Line['paper']>, 'state' | 'submittedAt' | 'dueOn' | 'reviewedAt' | 'validTo' | 'noExpiry'> & { freshTo?: string | null }

/** What happened to a round and until when it holds, in one sentence. */
export function factOf({ state, submittedAt, dueOn, reviewedAt, validTo, noExpiry, freshTo }: Dated, zone: string): string | null {
  if (!submittedAt) return null
  const sent = day(submittedAt, zone)
  if (state === 'in_review' && dueOn) return m.paper_fact_answer({ sent, day: dateOf(dueOn) })
  if (!reviewedAt) return m.paper_fact_sent({ day: sent })
  const checked = day(reviewedAt, zone)
  if (state === 'rejected') return m.paper_fact_read({ sent, read: checked })
  if (freshTo) return m.paper_fact_fresh({ checked, day: dateOf(freshTo) })
  if (validTo) return m.paper_fact_valid({ checked, day: dateOf(validTo) })
  return noExpiry ? m.paper_fact_endless({ checked }) : m.paper_fact_checked({ day: checked })
}

const warnings: Record<string, () => string> = {
  unknown_department_and_kind: m.warn_unknown_department_and_kind,
  unknown_business: m.warn_unknown_business,
  check_digit: m.warn_check_digit,
  check_unknown: m.warn_check_unknown,
}

/** What is unusual in a field and no fault. */
export const warningWords = (codes: readonly string[] = []) => codes.flatMap((code) => warnings[code]?.() ?? [])

/** What the profile or another paper says otherwise. */
export const differsWords = ({ names, says }: Credential['differs'][number]) => (names ? m.paper_differs({ title: nameOf(names), says }) : m.paper_differs_profile({ says }))

/** What a round still wants, beside the field it wants it in. */
export const missingWords = {
  file: m.paper_missing_file,
  valid_from: m.paper_missing_valid_from,
  valid_to: m.paper_missing_valid_to,
  dates_crossed: m.paper_missing_dates_crossed,
  term_too_long: m.paper_missing_term_too_long,
}
