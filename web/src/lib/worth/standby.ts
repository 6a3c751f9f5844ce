import type { StandbyState } from '$shapes/modules/suppliers/rules/standby'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

const words: Record<StandbyState, () => string> = { ready: m.standby_state_ready, asked: m.standby_state_asked, stale: m.standby_state_stale, over: m.standby_state_over }
export const standbyWords = (state: StandbyState) => words[state]()
export const standbyLook: Record<StandbyState, StateName> = { ready: 'done', asked: 'waiting', stale: 'at_risk', over: 'not_needed' }
