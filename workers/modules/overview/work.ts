import type { Ctx } from '../../kernel/ctx'
import { quietLists, shiftedLists } from '../checklists/index'
import { quietTasks, shiftedTasks } from '../plans/index'

type Event = Parameters<typeof shiftedTasks>[1] & Parameters<typeof shiftedLists>[1]

/** All open work on an event that moves, tasks and lists alike, goes along: writes and reminders for the caller's commit. */
export async function shiftedWork(ctx: Ctx, event: Event, by: number) {
  const [tasks, lists] = await Promise.all([shiftedTasks(ctx, event, by), shiftedLists(ctx, event, by)])
  return { writes: [...tasks.writes, ...lists.writes], also: [...tasks.also, ...lists.also] }
}

/** Nobody is reminded of work on an event that has no day any more. */
export const quietWork = async (ctx: Ctx, eventId: string) => [...quietTasks(ctx, eventId), ...(await quietLists(ctx, eventId))]
