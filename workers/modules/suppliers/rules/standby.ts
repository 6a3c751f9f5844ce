import { daysLater } from '../../../kernel/rules/days'
import type { Registration } from './registration'
import { restrictionOn, type RestrictionKind } from './restriction'

export const standbyStates = ['ready', 'asked', 'stale', 'over'] as const
export type StandbyState = (typeof standbyStates)[number]

type Standing = { registration: Registration; restriction: RestrictionKind; restrictedUntil: string | null }

/** Whoever nobody may hire is not asked to step in; a suspension that ends may be over by then. */
export const mayStepIn = ({ registration, restriction, restrictedUntil }: Standing, today: string) =>
  registration !== 'denied' && registration !== 'offboarded' && restrictionOn({ kind: restriction, until: restrictedUntil }, today) !== 'blacklisted'

type Standby = { /** The day they last said so, null before they did. */ confirmedOn: string | null; /** The last day it holds. */ until: string }

/** `asked`: they have not said yes yet · `stale`: they said so longer ago than `days`, and are asked again · `over`: its last day is past. */
export function standbyOn({ confirmedOn, until }: Standby, { today, days }: { today: string; days: number }): StandbyState {
  if (until < today) return 'over'
  if (confirmedOn === null) return 'asked'
  return daysLater(confirmedOn, days) <= today ? 'stale' : 'ready'
}

type Ranked = { state: StandbyState; /** Whether nothing stands in the way of hiring them today. */ awardable: boolean; hours: number; name: string }

/** Whom to call first: who may be hired, then who has said so lately, then who answers soonest. */
export const byWhomToCall = (a: Ranked, b: Ranked) =>
  Number(b.awardable) - Number(a.awardable) || standbyStates.indexOf(a.state) - standbyStates.indexOf(b.state) || a.hours - b.hours || a.name.localeCompare(b.name)
