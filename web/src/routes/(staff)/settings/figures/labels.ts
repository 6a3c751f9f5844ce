import type { SetUp, Threshold } from '$shapes/modules/agencies/rules/figures'
import { m } from '$lib/words/messages'

export const thresholdWords: Record<Threshold, { name: () => string; what: () => string }> = {
  approval: { name: m.threshold_approval, what: m.threshold_approval_what },
  second_approval: { name: m.threshold_second_approval, what: m.threshold_second_approval_what },
  three_quotes: { name: m.threshold_three_quotes, what: m.threshold_three_quotes_what },
  rush: { name: m.threshold_rush, what: m.threshold_rush_what },
  agree: { name: m.threshold_agree, what: m.threshold_agree_what },
  standby: { name: m.threshold_standby, what: m.threshold_standby_what },
  review: { name: m.threshold_review, what: m.threshold_review_what },
  changes_only: { name: m.threshold_changes_only, what: m.threshold_changes_only_what },
  quiet: { name: m.threshold_quiet, what: m.threshold_quiet_what },
}

export const setUpWords: Record<SetUp, () => string> = {
  theatre: m.set_up_theatre, classroom: m.set_up_classroom, rounds: m.set_up_rounds, cabaret: m.set_up_cabaret,
  boardroom: m.set_up_boardroom, u_shape: m.set_up_u_shape, hollow_square: m.set_up_hollow_square, reception: m.set_up_reception,
}
