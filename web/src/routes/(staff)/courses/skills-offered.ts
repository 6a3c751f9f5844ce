import type { Vocabulary } from '$shapes/modules/skills/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'

/** The agency's skills, as they are chosen and called. */
export async function skillsOffered(fetch: typeof globalThis.fetch) {
  const { skills } = await api(fetch).get<Vocabulary>('/api/skills')
  return skills.filter(({ archivedAt }) => !archivedAt).map(({ code, names }) => ({ value: code, label: nameOf(names) }))
}
