import type { QualificationState } from '$shapes/modules/suppliers/rules/qualification'
import { day } from '$lib/dates'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

const words: Record<QualificationState, (said: { day: string }) => string> = {
  not_started: () => m.qualification_not_started(), collecting: () => m.qualification_collecting(), pending_decision: () => m.qualification_pending_decision(), qualified: () => m.qualification_qualified(),
  conditional: () => m.qualification_conditional(), rejected: () => m.qualification_rejected(), expiring: m.qualification_expiring, expired: m.qualification_expired, renewal_running: () => m.qualification_renewal_running(),
}
export const qualificationWords = ({ state, until }: { state: QualificationState; until: string | null }) => words[state]({ day: until ? day(until, 'UTC') : '' })

export const qualificationLook: Record<QualificationState, StateName> = {
  not_started: 'draft', collecting: 'in_progress', pending_decision: 'waiting', qualified: 'done', conditional: 'at_risk', rejected: 'rejected', expiring: 'at_risk', expired: 'blocked', renewal_running: 'in_progress',
}
