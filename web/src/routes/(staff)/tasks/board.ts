import type { TaskRow } from '$shapes/modules/plans/shapes'
import { m } from '$lib/words/messages'

export const columns = ['todo', 'doing', 'waiting', 'done'] as const
export type Column = (typeof columns)[number]

export const columnWords: Record<Column, () => string> = { todo: m.board_todo, doing: m.state_in_progress, waiting: m.state_waiting, done: m.state_done }

export const columnOf = ({ state, stage }: Pick<TaskRow, 'state' | 'stage'>): Column => (state === 'done' ? 'done' : stage)

export const isColumn = (text: string): text is Column => columns.some((one) => one === text)

/** What is changed of a task so that it stands there. */
export const changeTo = (column: Column) => (column === 'done' ? { state: 'done' as const } : { state: 'open' as const, stage: column })

export const changesPath = '/api/tasks/changes'
