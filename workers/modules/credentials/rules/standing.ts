import { daysLater, monthsLater } from '../../../kernel/rules/days'
import type { Paper, PaperKind, Standing } from './kinds'

/** `paper`: what the standing speaks of; `arriving`: a newer one that is not verified, while an older one is in force. */
export type Stands = { standing: Standing; paper: Paper | null; arriving: Paper | null }

/** Days from the end of a paper on which its holder hears of it. */
export const reminderOffsets = [-60, -30, -14, -7, -1, 0, 7] as const

/** Days from the end of a certificate on which a colleague hears of it: some take half a year to renew. */
export const certificateOffsets = [-180, -90, -60, -30, -7, 0] as const

/** So many days before its end a certificate is to be renewed: as soon as its holder is reminded. */
export const certificateHorizon = -certificateOffsets[0]

/** So many days before its end a paper is said to run out. */
const horizon = 60

/** How the papers of one kind and holder stand today: the newest verified one stays in force while a newer one is on its way or rejected. */
export function standingOf(papers: readonly Paper[], today: string, horizonDays = horizon): Stands {
  const live = papers.filter(({ state }) => state !== 'superseded').toSorted(newestFirst)
  const force = live.find(({ state }) => state === 'verified')
  const [newest = null] = live
  if (!force) return { standing: newest ? (newest.state as Standing) : 'asked', paper: newest, arriving: null }
  return { standing: verifiedStanding(force, today, horizonDays), paper: force, arriving: newest === force ? null : newest }
}

/** What is not submitted yet is the newest. */
const newestFirst = (a: Paper, b: Paper) => (b.submittedAt ?? '9').localeCompare(a.submittedAt ?? '9') || b.id.localeCompare(a.id)

/** It holds to the end of its last day. */
function verifiedStanding({ validTo }: Paper, today: string, horizonDays: number): Standing {
  if (validTo === null) return 'verified'
  if (validTo < today) return 'expired'
  return validTo <= daysLater(today, horizonDays) ? 'expiring' : 'verified'
}

/** Days, both of them in it. */
export type Window = { from: string; to: string }

/** Whether a paper is valid on every day of a window: `not_yet` on its first, `lapses` before its last has ended. */
export function covers({ validFrom, validTo }: Pick<Paper, 'validFrom' | 'validTo'>, { from, to }: Window): 'covered' | 'not_yet' | 'lapses' {
  if (validTo !== null && validTo < to) return 'lapses'
  return validFrom !== null && validFrom > from ? 'not_yet' : 'covered'
}

type Proof = Pick<Paper, 'state' | 'validFrom' | 'validTo'>

/**
 * What papers of one kind and holder prove, as they are renewed: where the one before holds until the verified one begins, that proves the
 * days of both; where there is a gap, the one before proves its own days. What a newer one took the place of while both held proves nothing.
 */
export function proving<P extends Proof>(papers: readonly P[]): P[] {
  const [verified, before] = (['verified', 'superseded'] as const).map((state) => papers.filter((paper) => paper.state === state)) as [P[], P[]]
  const first = verified.some(({ validFrom }) => validFrom === null) ? null : verified.map(({ validFrom }) => validFrom!).sort()[0]
  if (!first) return verified
  const eve = daysLater(first, -1)
  const onto = before.filter(({ validFrom, validTo }) => (validFrom === null || validFrom < first) && (validTo === null || validTo >= eve))
  const since = onto.some(({ validFrom }) => validFrom === null) ? null : [first, ...onto.map(({ validFrom }) => validFrom!)].sort()[0]!
  return [...verified.map((paper) => (paper.validFrom === first ? { ...paper, validFrom: since } : paper)), ...before.filter(({ validTo }) => validTo !== null && validTo < eve)]
}

/** Whether a paper holds on a day. */
export const holdsOn = (paper: Pick<Paper, 'validFrom' | 'validTo'>, day: string) => covers(paper, { from: day, to: day }) === 'covered'

/** The last day on which a paper counts: its own, or, where it must be fresh, so many months after it was submitted; null: for good. */
export function lastDayOf({ freshMonths }: Pick<PaperKind, 'freshMonths'>, { validTo, submittedOn }: { validTo: string | null; submittedOn: string }): string | null {
  const fresh = freshMonths === null ? null : monthsLater(submittedOn, freshMonths)
  return validTo !== null && fresh !== null ? [validTo, fresh].sort()[0]! : (validTo ?? fresh)
}
