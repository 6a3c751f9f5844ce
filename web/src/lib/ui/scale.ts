/** When an event's three phases begin and end. */
export interface Phases {
  planningStarts: string
  opens: string
  closes: string
  settled: string
}

/** The ruler is not linear: months of planning and two days of event must both be readable. */
export const widths = { before: 64, during: 15, after: 21 }

/** Where a moment stands on the ruler, in percent of its length. */
export function placeOn({ planningStarts, opens, closes, settled }: Phases, at: string | Date): number {
  const moment = new Date(at).getTime()
  const [start, open, close, end] = [planningStarts, opens, closes, settled].map((iso) => Date.parse(iso))
  if (moment < open!) return widths.before * share(moment, start!, open!)
  if (moment < close!) return widths.before + widths.during * share(moment, open!, close!)
  return widths.before + widths.during + widths.after * share(moment, close!, end!)
}

/** Of these marks those that leave the one before them room for its words, each with the share of the ruler it may fill, in percent. */
export function apart<M extends { at: string }>(phases: Phases, marks: M[], least = 12): (M & { left: number; room: number })[] {
  const placed = marks.map((mark) => ({ ...mark, left: placeOn(phases, mark.at) })).toSorted((a, b) => a.left - b.left)
  const kept = placed.reduce<typeof placed>((all, mark) => (mark.left - (all.at(-1)?.left ?? -least) < least ? all : [...all, mark]), [])
  return kept.map((mark, index) => ({ ...mark, room: (kept[index + 1]?.left ?? 100) - mark.left })).filter(({ room }) => room >= least / 2)
}

function share(moment: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (moment - from) / (to - from))) : 0
}
