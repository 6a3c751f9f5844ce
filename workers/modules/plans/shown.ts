import type { TaskRecord } from './store'

export const shown = ({ agencyId: _, ...task }: TaskRecord) => task
