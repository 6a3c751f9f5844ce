/** What a client is told of in their log: acts on their briefs and events that concern them, each with words of its own on the page. */
export const logged = [
  'brief.start', 'brief.answer', 'brief.submit', 'brief.freeze', 'brief.agree', 'brief.reopen', 'brief.request_change', 'brief.drop_change', 'brief.take_back', 'brief.withdraw', 'brief.decline', 'question.ask', 'question.answer', 'event.create', 'event.change', 'event.staff',
] as const
export type Logged = (typeof logged)[number]

type Done = { id: string; at: string; action: string; requestId: string; of: string; actor: { kind: string; id: string | null } }
export type Line<D> = Omit<D, 'action'> & { action: Logged; count: number }

const isLogged = (action: string): action is Logged => logged.some((one) => one === action)
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
    const { action } = deed
    const once = [deed.requestId, action, deed.of].join(' ')
    if (!isLogged(action) || told.has(once)) continue
    told.add(once)
    const last = lines.at(-1)
    if (last && alike(last, deed)) last.count += 1
    else lines.push({ ...deed, action, count: 1 })
  }
  return lines
}
