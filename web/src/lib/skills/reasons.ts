import type { ShownReason } from '$shapes/modules/skills/shapes'
import type { Refusal } from '$lib/api'
import { day, dayRange } from '$lib/dates'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'

/** Why somebody is not fit for a duty, in a sentence. */
export function reasonWords({ code, names, has = null, stale, needs, until, why, title, from, to }: ShownReason): string {
  const what = nameOf(names ?? {})
  if (code === 'level_missing') {
    if (has === null) return m.reason_level_never({ what, needs: needs! })
    return stale ? m.reason_level_stale({ what, has, needs: needs! }) : m.reason_level({ what, has, needs: needs! })
  }
  if (code === 'paper_missing') return m.reason_paper_missing({ what })
  if (code === 'paper_lapses') return m.reason_paper_lapses({ what, day: day(until!, 'UTC') })
  const days = dayRange(from!, to!, 'UTC')
  if (why === 'leave') return m.reason_leave({ days })
  return title ? m.reason_event({ title, days }) : m.reason_another_event({ days })
}

/** A refusal that says at the field of the person what keeps them from it. */
export function withReasons(refusal: Refusal, field: string): Refusal {
  const reasons = (refusal.details.reasons as ShownReason[] | undefined) ?? []
  const said = reasons.filter(({ must }) => must).map(reasonWords)
  return refusal.code === 'not_eligible' ? { ...refusal, fields: { ...refusal.fields, [field]: said.join(' ') } } : refusal
}
