import type { InferOutput } from 'valibot'
import { dutyNames } from '$shapes/modules/events/rules/duties'
import type { Schedule, Templates } from '$shapes/modules/plans/template-shapes'
import { api } from '$lib/api'
import { text } from '$lib/server/forms'

const fieldOf = (duty: string) => `team.${duty}` as const
export const teamFields = dutyNames.map(fieldOf)

/** Who was chosen for which duty. */
export const teamFrom = (form: FormData) => dutyNames.flatMap((duty) => (text(form, fieldOf(duty)) ? [{ duty, personId: text(form, fieldOf(duty)) }] : []))

/** The plans there are, and what of the default one would no longer fit before these days. */
export async function planFor(fetch: typeof globalThis.fetch, { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) {
  const ask = api(fetch)
  const { rows } = await ask.get<InferOutput<typeof Templates>>('/api/plan-templates?limit=200')
  const templates = rows.filter(({ archivedAt }) => archivedAt === null)
  const chosen = templates.find(({ isDefault }) => isDefault)
  if (!chosen || !startsOn) return { templates, unfit: [] }
  const days = new URLSearchParams({ startsOn, ...(endsOn && endsOn >= startsOn && { endsOn }) })
  const schedule = await ask.get<InferOutput<typeof Schedule>>(`/api/plan-templates/${chosen.id}/schedule?${days}`)
  return { templates, unfit: schedule.rows.filter(({ lacksDays }) => lacksDays > 0) }
}
