import { daysLater } from '../../../kernel/rules/days'

export const outcomes = ['qualified', 'conditional', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

export type Condition = { text: string; met: boolean }
/** `until`: the last day it holds; of a rejection, the last day before it may be tried again. */
export type Decision = { outcome: Outcome; until: string; conditions: Condition[]; reason: string | null }

/** What is going on beside the last decision: nothing, papers being collected, or waiting for somebody to decide. */
export const courses = ['none', 'collecting', 'pending_decision'] as const
export type Course = (typeof courses)[number]
/** Of one category in one region. */
export type Qualification = { course: Course; decision: Decision | null }

export const qualificationStates = ['not_started', 'collecting', 'pending_decision', 'qualified', 'conditional', 'rejected', 'expiring', 'expired', 'renewal_running'] as const
export type QualificationState = (typeof qualificationStates)[number]

/** So many days before its end a decision is said to run out. */
const horizon = 60

/** The decision that holds on this day: while a renewal runs the old one does, until its own end. */
export function inForce({ decision }: Qualification, today: string): Decision | null {
  return decision && decision.outcome !== 'rejected' && today <= decision.until ? decision : null
}

export function qualificationOn(qualification: Qualification, today: string): QualificationState {
  const { course, decision } = qualification
  const holding = inForce(qualification, today)
  if (course !== 'none') return holding ? 'renewal_running' : course
  if (!decision) return 'not_started'
  if (!holding) return decision.outcome === 'rejected' ? 'rejected' : 'expired'
  return holding.until <= daysLater(today, horizon) ? 'expiring' : holding.outcome
}

/** `course`: it runs already · `cool_off`: it was rejected, and it is too early to try again. */
export function missingToCollect({ course, decision }: Qualification, today: string) {
  if (course !== 'none') return ['course'] as const
  return decision?.outcome === 'rejected' && today <= decision.until ? (['cool_off'] as const) : []
}

/** Papers may still be collected: that is what conditions are for. `course`: nothing waits to be decided, and no decision is in force that could be changed · `until`: a day to come · `conditions`, `reason`: what the outcome wants. */
export function missingToDecide(qualification: Qualification, { outcome, until, conditions, reason }: Decision, today: string) {
  const missing: ('course' | 'until' | 'conditions' | 'reason')[] = []
  const { course } = qualification
  if (course === 'none' && !inForce(qualification, today)) missing.push('course')
  if (until <= today) missing.push('until')
  if ((outcome === 'conditional') !== conditions.length > 0) missing.push('conditions')
  if (outcome === 'rejected' && !reason?.trim()) missing.push('reason')
  return missing
}

/** Papers are collected until all that is asked holds; then it waits for somebody to decide. */
export const courseOf = ({ open, complete }: { open: boolean; complete: boolean }): Course => (open ? (complete ? 'pending_decision' : 'collecting') : 'none')
