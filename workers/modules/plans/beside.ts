import type { Ctx } from '../../kernel/ctx'
import { filesHanging } from '../../kernel/files/index'
import { askedFor } from '../../kernel/together'

/** Under each task's id how many files have arrived as its evidence. */
export const evidenceOn = (ctx: Ctx, taskIds: string[]) => askedFor(filesHanging(ctx, taskIds), (files) => {
  const ready = files.flatMap(({ subjectId, state }) => (state === 'ready' ? [subjectId] : []))
  return new Map(ready.map((id) => [id, ready.filter((one) => one === id).length]))
})
