import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import type { Shows } from './rules/by-course'
import { vocabularyOf } from './vocabulary'

/** @throws 422 on `shows` for what is no skill here, or named twice */
export async function demandSkills(ctx: Ctx, shows: readonly Shows[]) {
  if (shows.length === 0) return
  if (new Set(shows.map(({ skill }) => skill)).size < shows.length) throw invalid({ shows: 'named_twice' })
  const { skills } = await vocabularyOf(ctx)
  if (!shows.every(({ skill }) => skills.some(({ code, archivedAt }) => code === skill && !archivedAt))) throw invalid({ shows: 'not_an_option' })
}
