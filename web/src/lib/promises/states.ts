import type { PromiseState } from '$shapes/modules/promises/rules/states'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

interface Look {
  is: StateName
  word: () => string
}

/** For those who keep them. */
export const promiseStates: Record<PromiseState, Look> = {
  open: { is: 'draft', word: m.promise_state_open },
  planned: { is: 'planned', word: m.promise_state_planned },
  at_risk: { is: 'at_risk', word: m.promise_state_at_risk },
  changed: { is: 'waiting', word: m.promise_state_changed },
  kept: { is: 'done', word: m.promise_state_kept },
  dropped: { is: 'not_needed', word: m.promise_state_dropped },
}

/** For those to whom they are made; of risks they are told by people. */
export const promiseStatesForClient: Record<PromiseState, Look> = {
  open: { is: 'draft', word: m.promise_client_open },
  planned: { is: 'in_progress', word: m.promise_client_planned },
  at_risk: { is: 'in_progress', word: m.promise_client_planned },
  changed: { is: 'waiting', word: m.promise_client_changed },
  kept: { is: 'done', word: m.promise_client_kept },
  dropped: { is: 'not_needed', word: m.promise_client_dropped },
}
