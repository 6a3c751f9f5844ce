import type { TaskRecord } from './store'

export const shown = ({ agencyId: _, binnedAt: __, ...task }: TaskRecord) => task
