import { reachable } from '../../events/rules/states'

const moves = reachable.map((state) => `event.${state}` as const)
/** What a client is told of in their log: acts on their briefs and events that concern them, each with words of its own on the page. */
export const logged = [
  'brief.start', 'brief.answer', 'brief.submit', 'brief.freeze', 'brief.agree', 'brief.reopen', 'brief.request_change', 'brief.drop_change', 'brief.take_back', 'brief.withdraw', 'brief.decline', 'question.ask', 'question.answer',
  'event.create', 'event.change', 'event.follow', 'event.staff', ...moves, 'event.postpone', 'event.cancel', 'money.publish', 'promise.kept', 'promise.ask_drop', 'promise.release',
] as const
export type Logged = (typeof logged)[number]

/** The acts of the trail behind it. */
export const acts = [...logged, 'event.move', 'promise.report']

type Done = { id: string; at: string; action: string; state: string | null; requestId: string; of: string; actor: { kind: string; id: string | null } }
export type Line<D> = Omit<D, 'action'> & { action: Logged; count: number }

/** An act by what came of it: an event that moved is ready, live or over; of what is reported of a promise the client hears that it is kept. */
function asLogged({ action, state }: Done): Logged | null {
  const name = action === 'event.move' ? `event.${state}` : action === 'promise.report' ? `promise.${state}` : action
  return logged.find((one) => one === name) ?? null
}

const alike = (one: Done, other: Done) =>
  one.action === other.action && one.of === other.of && one.actor.kind === other.actor.kind && one.actor.id === other.actor.id && one.at.slice(0, 10) === other.at.slice(0, 10)

/**
 * Rows of the trail, newest first, as lines of a log. Many rows of one request are one deed; what the same side did again and
 * again to one thing on a day, with nothing between, is one line with its count.
 */
export function condensed<D extends Done>(done: readonly D[]): Line<D>[] {
  const lines: Line<D>[] = []
  const told = new Set<string>()
  for (const deed of done) {
    const action = asLogged(deed)
    const once = [deed.requestId, action, deed.of].join(' ')
    if (!action || told.has(once)) continue
    told.add(once)
    const last = lines.at(-1)
    if (last && alike(last, { ...deed, action })) last.count += 1
    else lines.push({ ...deed, action, count: 1 })
  }
  return lines
}
