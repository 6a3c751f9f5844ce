import type { Busy, Window } from '../../skills/rules/eligible'

type Days = { startsOn: string; endsOn: string; loadInOn: string | null }

/** The days an event takes of whoever works on it: from load-in to its last. */
export const windowOf = ({ startsOn, endsOn, loadInOn }: Days): Window => ({ from: loadInOn !== null && loadInOn < startsOn ? loadInOn : startsOn, to: endsOn })

type Leave = { fromOn: string; toOn: string }
/** `name` null for an event that whoever asks may not see. */
type Other = Days & { name: string | null }

/** When somebody is away or elsewhere: whoever is on leave all the time is not there; for a part of it, and for another event, whoever plans decides. */
export function busyWith(window: Window, leaves: readonly Leave[], others: readonly Other[]): Busy[] {
  return [
    ...leaves.map(({ fromOn: from, toOn: to }): Busy => ({ why: 'leave', title: null, from, to, must: from <= window.from && window.to <= to })),
    ...others.map((other): Busy => ({ why: 'event', title: other.name, ...windowOf(other), must: false })),
  ]
}

/** All days from the first of these windows to the last. */
export const around = (windows: readonly Window[]): Window => ({ from: windows.map(({ from }) => from).sort()[0]!, to: windows.map(({ to }) => to).sort().at(-1)! })
