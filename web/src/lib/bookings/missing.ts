import type { Award } from '$shapes/modules/suppliers/standing-shapes'
import { day } from '$lib/dates'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'

type Missing = Award['missing'][number]

const papers: Record<string, (said: { paper: string; day: string }) => string> = {
  asked: m.missing_paper_asked, uploaded: m.missing_paper_uploaded, in_review: m.missing_paper_in_review, rejected: m.missing_paper_rejected,
  expired: m.missing_paper_expired, not_yet: m.missing_paper_not_yet, lapses: m.missing_paper_lapses,
}
const registrations: Record<string, () => string> = {
  applied: m.registration_applied, draft: m.registration_draft, invited: m.registration_invited, in_progress: m.registration_in_progress, submitted: m.registration_submitted, in_review: m.registration_in_review,
  registered: m.registration_registered, changes_requested: m.registration_changes_requested, denied: m.registration_denied, offboarded: m.registration_offboarded,
}
export const registrationWords = (state: string) => registrations[state]?.() ?? state

/** What keeps a supplier from being booked, in words; papers by the names that came along. */
export function missingWords({ what, why, kind, until, holderId }: Missing, { names, holders }: Pick<Award, 'names' | 'holders'>): string {
  const shown = until ? day(until, 'UTC') : ''
  if (what === 'paper') {
    const lacks = papers[why]!({ paper: nameOf(names[kind!] ?? {}) || kind!, day: shown })
    return holderId ? m.crew_lacks({ name: holders[holderId] ?? '', lacks }) : lacks
  }
  if (what === 'registration') return m.missing_registration({ state: registrationWords(why) })
  if (what === 'condition') return m.missing_condition({ text: why })
  if (what === 'qualification') return why === 'lapses' ? m.missing_qualification_lapses({ day: shown }) : m.missing_qualification_none()
  if (why === 'suspended') return m.missing_suspended({ day: shown })
  return why === 'probation' ? m.missing_probation() : m.missing_blacklisted()
}
