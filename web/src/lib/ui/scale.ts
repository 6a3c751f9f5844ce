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

function share(moment: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (moment - from) / (to - from))) : 0
}
