import type { Rule } from './contradictions'
import { above, dayAfter, dayIn, rowsIn, textOf } from './said'

/** A permit for a large event is filed this many days before it opens. */
export const permitDays = 20

export const aboutDates: Rule[] = [
  { code: 'ends_before_it_begins', fields: ['from', 'to'], impossible: true, holds: ({ answers }) => above(dayIn(answers, 'from'), dayIn(answers, 'to')) },
  { code: 'begins_in_the_past', fields: ['from'], impossible: false, holds: ({ answers, today }) => above(today, dayIn(answers, 'from')) },
  {
    code: 'alternate_ends_before_it_begins', fields: [], impossible: true,
    holds: ({ answers }) => rowsIn(answers, 'alternates').filter((one) => above(textOf(one, 'from'), textOf(one, 'to'))).map(({ key }) => key),
  },
  { code: 'load_in_after_first_day', fields: ['load_in', 'from'], impossible: true, holds: ({ answers }) => above(dayIn(answers, 'load_in'), dayIn(answers, 'from')) },
  { code: 'load_out_before_last_day', fields: ['load_out', 'to'], impossible: true, holds: ({ answers }) => above(dayIn(answers, 'to'), dayIn(answers, 'load_out')) },
  { code: 'decided_too_late', fields: ['decision_on', 'from'], impossible: false, holds: ({ answers }) => above(dayIn(answers, 'decision_on'), dayIn(answers, 'from')) },
  {
    code: 'permit_too_late', fields: ['permit_on', 'from'], impossible: false,
    holds: ({ answers }) => {
      const from = dayIn(answers, 'from')
      return answers.permit?.value === 'needed' && from !== null && above(dayIn(answers, 'permit_on'), dayAfter(from, -permitDays))
    },
  },
  {
    code: 'outdoor_without_permit', fields: ['setting', 'permit'], impossible: false,
    holds: ({ answers: { setting, permit } }) => ['outdoor', 'both'].includes(String(setting?.value)) && permit?.value === 'none',
  },
  {
    code: 'room_outside_nights', fields: [], impossible: false,
    holds: ({ answers }) => {
      const [from, to] = [dayIn(answers, 'from'), dayIn(answers, 'to')]
      const first = from && (dayIn(answers, 'load_in') ?? dayAfter(from, -2))
      const last = to && (dayIn(answers, 'load_out') ?? dayAfter(to, 1))
      return rowsIn(answers, 'rooms').filter((one) => above(first, textOf(one, 'night')) || above(textOf(one, 'night'), last)).map(({ key }) => key)
    },
  },
]
