import { daysBetween, daysLater } from '../../../kernel/rules/days'
import { nextWorkingDay, previousWorkingDay, type WorkingDayTable } from '../../agencies/rules/working-days'
import { inOrder, type PlanLine } from './template'

/** The event's days and today, in the event's zone, and the days on which the agency works there. */
export type Frame = { startsOn: string; endsOn: string; today: string; days: WorkingDayTable }
/** `lacksDays`: by how many days it should have begun before today; 0 for what fits. */
export type Placed = { wbs: string; startOn: string; dueOn: string; lacksDays: number }
type Span = { startOn: string; dueOn: string }

/** The last fortnight is what it is: only what begins before it can be done in less time. */
const lastDays = 14
/** How far the time for planning is shortened before anything is said not to fit. */
const shares = [1, 0.8, 0.6, 0.4, 0.2, 0]

/**
 * Every task on its days, counted back from the event. With less time than the template has, planning shrinks in proportion,
 * then down to the least each task takes; what should even so have begun before today says so, and is set to begin today,
 * but a day that must be kept stays where it is.
 */
export function scheduled(lines: PlanLine[], frame: Frame): Placed[] {
  const order = inOrder(lines)
  const before = order.filter(({ start }) => start <= 0)
  const tries = shares.map((share) => () => backwards(before, frame, share))
  let spans = tries[0]!()
  for (const again of tries.slice(1)) if (!fits(spans, frame)) spans = again()

  const placed = before.map((line) => caughtUp(line, spans.get(line.wbs)!, frame))
  const onRecord = new Map<string, Span>(placed.map((one) => [one.wbs, one]))
  return [...placed, ...order.filter(({ start }) => start > 0).map((line) => forwards(line, onRecord, frame))]
}

const isMilestone = ({ days }: PlanLine) => days === 0
const fits = (spans: Map<string, Span>, { today }: Frame) => [...spans.values()].every(({ startOn }) => startOn >= today)

function backwards(order: PlanLine[], frame: Frame, share: number) {
  const factor = factorOf(order, frame)
  const spans = new Map<string, Span>()
  for (const line of order.toReversed()) {
    const followers = order.filter(({ after }) => after.includes(line.wbs)).map(({ wbs }) => spans.get(wbs)!.startOn)
    const limits = [...followers.map((day) => (isMilestone(line) ? day : daysLater(day, -1))), ...deadlineOf(line, frame)]
    spans.set(line.wbs, line.bound ? boundSpan(line, frame) : squeezed(line, { factor, share, limits }, frame))
  }
  return spans
}

/** How much of the template's time there is: 1 when there is all of it. */
function factorOf(order: PlanLine[], { startsOn, today }: Frame) {
  const span = Math.max(1, ...order.map(({ start }) => -start))
  return Math.min(1, Math.max(0, daysBetween(today, startsOn)) / span)
}

const deadlineOf = ({ finishBy }: PlanLine, { startsOn }: Frame) => (finishBy === null ? [] : [daysLater(startsOn, finishBy)])

/** What begins on the event's first day lasts as long as the event. */
const boundSpan = ({ start, days }: PlanLine, { startsOn, endsOn }: Frame): Span =>
  ({ startOn: daysLater(startsOn, start), dueOn: daysLater(start === 0 ? endsOn : startsOn, start + Math.max(days, 1) - 1) })

function squeezed(line: PlanLine, { factor, share, limits }: { factor: number; share: number; limits: string[] }, { startsOn, days: table }: Frame): Span {
  const gives = line.start < -lastDays
  const days = gives || share < 1 ? Math.max(line.least, Math.round(line.days * (gives ? factor : 1) * share)) : line.days
  const wished = daysLater(startsOn, (gives ? Math.round(line.start * factor) : line.start) + Math.max(days, 1) - 1)
  const last = [wished, ...limits].sort()[0]!
  const dueOn = previousWorkingDay(table, last)
  const startOn = nextWorkingDay(table, daysLater(last, 1 - Math.max(days, 1)))
  // Days off at either end shorten it, but never below the least it takes.
  const least = daysLater(dueOn, 1 - Math.max(line.least, 1))
  return { startOn: startOn <= least ? startOn : previousWorkingDay(table, least), dueOn }
}

function caughtUp(line: PlanLine, { startOn, dueOn }: Span, { today, days: table }: Frame): Placed {
  const { wbs, bound, finishBy } = line
  const lacksDays = Math.max(0, daysBetween(startOn, today))
  if (lacksDays === 0 || bound) return { wbs, startOn, dueOn, lacksDays }
  const soonest = nextWorkingDay(table, today)
  if (finishBy !== null) return { wbs, startOn: [soonest, dueOn].sort()[0]!, dueOn, lacksDays }
  return { wbs, startOn: soonest, dueOn: [soonest, dueOn].sort()[1]!, lacksDays }
}

/** After the event time goes forward: as soon as what it waits for is done. */
function forwards(line: PlanLine, onRecord: Map<string, Span>, { endsOn, days: table }: Frame): Placed {
  const waited = line.after.flatMap((wbs) => onRecord.get(wbs) ?? []).map(({ dueOn }) => daysLater(dueOn, 1))
  const wished = [daysLater(endsOn, line.start), ...waited].sort().at(-1)!
  const startOn = line.bound ? wished : nextWorkingDay(table, wished)
  const last = daysLater(startOn, Math.max(line.days, 1) - 1)
  const span = { startOn, dueOn: line.bound ? last : previousWorkingDay(table, last) }
  onRecord.set(line.wbs, span)
  return { wbs: line.wbs, ...span, lacksDays: 0 }
}
