type Doable = { state: 'open' | 'done'; dueOn: string | null }

/** Open past its day: on the day itself it is not late yet. */
export const isLate = ({ state, dueOn }: Doable, today: string) => state === 'open' && dueOn !== null && dueOn < today

/** One finishes one's own work; who gives work out may close and reopen anybody's. */
export const mayFinish = (actor: { id: string | null; givesTasks: boolean }, { ownerId }: { ownerId: string }) =>
  actor.givesTasks || actor.id === ownerId

/** What a task records of being done, or of being open again. */
export const completion = (state: 'open' | 'done', { at, by }: { at: string; by: string }) =>
  (state === 'done' ? { state, doneAt: at, doneBy: by } : { state, doneAt: null, doneBy: null })
