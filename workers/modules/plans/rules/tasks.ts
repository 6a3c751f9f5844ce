/** How far work that is not done has come. */
export const stages = ['todo', 'doing', 'waiting'] as const
export type Stage = (typeof stages)[number]

type Doable = { state: 'open' | 'done'; dueOn: string | null }

/** Open past its day: on the day itself it is not late yet. */
export const isLate = ({ state, dueOn }: Doable, today: string) => state === 'open' && dueOn !== null && dueOn < today

/** One finishes one's own work; who gives work out may close and reopen anybody's. */
export const mayFinish = (actor: { id: string | null; givesTasks: boolean }, { ownerId }: { ownerId: string }) =>
  actor.givesTasks || actor.id === ownerId

type Finishing = { evidenceAsked: boolean; evidence: string | null; files: number; /** Lines of its lists that must be done and are open. */ openLines: number }

/** What a task still wants before it is done. */
export function missingToFinish({ evidenceAsked, evidence, files, openLines }: Finishing) {
  const missing: ('evidence' | 'required_lines')[] = []
  if (evidenceAsked && !evidence && files === 0) missing.push('evidence')
  if (openLines > 0) missing.push('required_lines')
  return missing
}

type Wish = { ownerId?: string; dueOn?: string | null }

/** Who gives work out changes anything; everybody else says how far their own work has come, and no more. */
export function whyNotChange(actor: { id: string | null; givesTasks: boolean }, { ownerId }: { ownerId: string }, wish: Wish) {
  if (actor.givesTasks) return null
  if (wish.ownerId !== undefined || wish.dueOn !== undefined) return 'not_permitted' as const
  return actor.id === ownerId ? null : ('not_your_task' as const)
}

/** What a task records of being done, or of being open again. */
export const completion = (state: 'open' | 'done', { at, by }: { at: string; by: string }) =>
  (state === 'done' ? { state, doneAt: at, doneBy: by } : { state, doneAt: null, doneBy: null, despite: null })
