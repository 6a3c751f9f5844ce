import type { Locale } from '../../../kernel/mail/rules/locale'

/** What of an event can wait for somebody, the more pressing first where the day is the same. */
export const needKinds = ['task', 'issue', 'question', 'change_asked', 'change_waits', 'brief', 'promises_at_risk', 'promises_ownerless', 'promises_workless', 'bookings_blocked'] as const
export type NeedKind = (typeof needKinds)[number]

type Names = Partial<Record<Locale, string>>
/** `id`: the task, issue, question or brief; `count`: how many promises or bookings, or which version of the brief. */
export type Need = { kind: NeedKind; id: string | null; title: string | null; names: Names | null; count: number | null; dueOn: string | null; late: boolean }

/** For so many days ahead one is told of one's work. */
export const daysAhead = 7
/** Without a day it is for today. */
const dayOf = ({ dueOn }: Need, today: string) => dueOn ?? today

/** What wants doing now or within a week, by its day; what has none is for today. `soon`: the day a week from today. */
export function needsToday(needs: Need[], { today, soon }: { today: string; soon: string }): Need[] {
  return needs.filter((need) => dayOf(need, today) <= soon).toSorted((a, b) =>
    dayOf(a, today).localeCompare(dayOf(b, today))
    || needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind)
    || (a.id ?? '').localeCompare(b.id ?? ''))
}

type Standing = { state: string; late: boolean; count: number; mine: number; ownerless: number; workless: number }

/** The gaps in what was promised: those who plan hear of all of them, others of what is their own and at risk. */
export function promiseNeeds(standing: Standing[], plans: boolean): Need[] {
  const owed = standing.filter(({ state }) => !['kept', 'dropped'].includes(state))
  const sum = (rows: Standing[], of: 'count' | 'mine' | 'ownerless' | 'workless') => rows.reduce((all, row) => all + row[of], 0)
  const atRisk = owed.filter(({ state, late }) => late || state === 'at_risk')
  const gaps: [NeedKind, number][] = [
    ['promises_at_risk', sum(atRisk, plans ? 'count' : 'mine')],
    ['promises_ownerless', plans ? sum(owed, 'ownerless') : 0],
    ['promises_workless', plans ? sum(owed, 'workless') : 0],
  ]
  return gaps.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, id: null, title: null, names: null, count, dueOn: null, late: false }))
}
