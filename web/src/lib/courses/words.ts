import type { Session } from '$shapes/modules/courses/shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import { day, time, weekday } from '$lib/dates'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

/** "Thu 3 Dec, 09:00–14:00" on the agency's clocks. */
export function whenWords({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>, zone: string) {
  const oneDay = dayIn(zone, startsAt) === dayIn(zone, endsAt)
  return m.courses_when({ day: `${weekday(startsAt, zone)} ${day(startsAt, zone)}`, from: time(startsAt, zone), until: oneDay ? time(endsAt, zone) : `${day(endsAt, zone)} ${time(endsAt, zone)}` })
}

/** How its reader stands in it, or else whether there is room. */
export function standingWords({ mine, state, places, taken, waiting }: Session) {
  if (state === 'called_off') return m.courses_called_off()
  if (mine?.signedInAt && state !== 'closed') return m.courses_mine_there()
  if (state === 'over') return m.courses_over()
  if (mine) return mine.is === 'waiting' ? m.courses_mine_waiting({ number: mine.ahead + 1 }) : { seated: m.courses_mine_seated, attended: m.courses_mine_attended, no_show: m.courses_mine_no_show }[mine.is]()
  if (state === 'closed') return m.courses_closed()
  if (state === 'running') return m.courses_on_now()
  if (taken < places) return m.courses_free({ count: places - taken })
  return waiting > 0 ? m.courses_full_waiting({ count: waiting }) : m.courses_full()
}

export function standingState({ mine, state }: Session): StateName {
  if (state === 'called_off') return 'not_needed'
  if (mine) return ({ seated: 'in_progress', waiting: 'waiting', attended: 'done', no_show: 'at_risk' } as const)[mine.is]
  return ({ ahead: 'planned', running: 'in_progress', over: 'waiting', closed: 'done' } as const)[state]
}
