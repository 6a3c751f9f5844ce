export type Place = { score: number; updatedAt: string; id: string }

/** Where a page of results ended, as text to hand out and take back. */
export const cursorOf = ({ score, updatedAt, id }: Place) => [score, updatedAt, id].join('~')

/** Null for what was never handed out. */
export function placeOf(cursor: string): Place | null {
  const [, score, updatedAt, id] = /^(\d)~([\d:.TZ-]+)~(\w+)$/.exec(cursor) ?? []
  return score && updatedAt && id ? { score: Number(score), updatedAt, id } : null
}
