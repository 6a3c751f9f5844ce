import type { WorkingDayTable } from '$shapes/modules/agencies/rules/working-days'
import type { WorkingDays } from '$shapes/modules/agencies/shapes'
import { api } from '$lib/api'

/** The agency's working days, for a page whose form for a task is open; asked for then alone. */
export async function daysForForm(fetch: typeof globalThis.fetch, { searchParams }: URL): Promise<WorkingDayTable> {
  if (!searchParams.has('add') && !searchParams.has('task')) return {}
  const { rows } = await api(fetch).get<WorkingDays>('/api/agencies/current/working-days')
  return Object.fromEntries(rows.map(({ day, working }) => [day, working]))
}
