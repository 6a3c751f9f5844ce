import { nameOf } from '$lib/named'
import type { Credential } from '$lib/papers/types'
import { fieldShown, validityOf } from '$lib/papers/said'
import { daysLeft, differsWords, warningWords } from '$lib/papers/words'
import { m } from '$lib/words/messages'

export interface Check {
  code: string
  label: string
  value: string
  /** What deserves a second look. */
  look: string | null
  /** What is good to know beside it. */
  more: string | null
  /** What the round before said instead. */
  before: string | null
}

/** The lines a reviewer compares with the paper, in words. */
export const checksOf = (paper: Credential, zone: string): Check[] => paper.checks.map((code) => ({ code, ...lineOf(paper, code, zone), before: beforeOf(paper, code) }))

function lineOf(paper: Credential, code: string, zone: string): Omit<Check, 'code' | 'before'> {
  if (code === 'holder') return { label: m.review_holder(), value: paper.holder, look: null, more: null }
  if (code === 'validity') return { label: m.review_validity(), value: validityOf(paper) ?? '', ...leftOf(paper, zone) }
  if (code === 'stamped') return { label: m.review_stamped(), value: m.review_stamped_what(), look: null, more: null }
  const field = paper.paper.fields.find((one) => one.code === code)
  if (!field) return { label: m.review_legible(), value: m.review_eyes(), look: null, more: null }
  return { label: nameOf(field.names), value: fieldShown(field, paper.fields[code] ?? ''), look: [...warningWords(paper.warnings[code]), ...paper.differs.filter((one) => one.field === code).map(differsWords)].join(' ') || null, more: null }
}

/** So many days before its end a paper is soon asked for again. */
const soon = 60

function leftOf({ validTo }: Credential, zone: string): Pick<Check, 'look' | 'more'> {
  if (!validTo) return { look: null, more: null }
  const days = daysLeft(validTo, zone)
  const words = days < 0 ? m.paper_expired() : m.review_ends_in({ days })
  return days < soon ? { look: words, more: null } : { look: null, more: words }
}

function beforeOf({ earlier: [round], fields, paper, ...now }: Credential, code: string) {
  if (round?.state !== 'rejected') return null
  if (code === 'validity') return differing(validityOf(round), validityOf(now))
  const field = paper.fields.find((one) => one.code === code)
  return field ? differing(fieldShown(field, round.fields[code] ?? ''), fieldShown(field, fields[code] ?? '')) : null
}

const differing = (before: string | null, now: string | null) => (before && before !== now ? before : null)
