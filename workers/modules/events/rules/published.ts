type Money = { amount: number; currency: string }

/** What of money a client may be shown: nothing, ceiling and agreed changes, or these with every category and what is kept back. */
export const moneyShown = ['nothing', 'total', 'lines'] as const
export type MoneyShown = (typeof moneyShown)[number]

/** What is known of an event's money: by the agreed version of its brief, with what each agreed change cost. */
export type Figures = {
  version: number
  ceiling: Money | null
  taxIncluded: boolean | null
  contingency: number | null
  lines: { category: string; amount: Money }[]
  changes: { version: number; at: string; cost: Money | null }[]
}

/** What the client was shown, when and by whom: it stays as it was until somebody publishes anew. */
export type Published = Figures & { shows: Exclude<MoneyShown, 'nothing'>; at: string; by: string }

/** The figures as far as a client may see them; null where that is nothing. */
export function publishedFrom(figures: Figures, shows: MoneyShown, { at, by }: { at: string; by: string }): Published | null {
  if (shows === 'nothing') return null
  return { ...figures, ...(shows === 'total' && { lines: [], contingency: null }), shows, at, by }
}

/** Whether the client sees what is known now. */
export function isCurrent({ version, changes }: Figures, published: Published) {
  return published.version === version && published.changes.length === changes.length
}
