import { phaseOn } from '../../events/rules/phase'

type Days = { startsOn: string; endsOn: string }

/** Whether a task's day was on one side of an event, or in it, and is elsewhere now that the event has moved. */
export const isLeftBehind = (dueOn: string | null, was: Days, now: Days) => dueOn !== null && phaseOn(dueOn, was.startsOn, was.endsOn) !== phaseOn(dueOn, now.startsOn, now.endsOn)
