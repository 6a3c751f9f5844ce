/** A duty on an event: the day it was given, and the event's own. */
type Given = { givenOn: string; startsOn: string; loadInOn: string | null; endsOn: string }
/** Days of work, both of them in it; without a duty it was elsewhere. */
export type Work = { from: string; to: string; duty: string | null; led: boolean }

/** The days that count as work: from when the duty was given, or the event began where that was before, to its last day, or today while it goes on. */
export function daysWorked({ givenOn, startsOn, loadInOn, endsOn }: Given, today: string): Pick<Work, 'from' | 'to'> {
  const begun = loadInOn !== null && loadInOn < startsOn ? loadInOn : startsOn
  return { from: givenOn < begun ? givenOn : begun, to: endsOn < today ? endsOn : today }
}

/** Whether it counts where only these duties do, or all (null). What was led elsewhere counts as coordinating, the rest there as any other duty. */
export function countsAmong(duties: readonly string[] | null, { duty, led }: Pick<Work, 'duty' | 'led'>): boolean {
  if (duties === null) return true
  if (duty !== null) return duties.includes(duty)
  return led ? duties.includes('coordinator') : duties.some((one) => one !== 'coordinator')
}
