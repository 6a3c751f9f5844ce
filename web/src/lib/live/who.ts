import { attempt } from '$lib/api'
import { namesFor } from '$lib/names'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'
import type { Named } from '$shapes/modules/people/shapes'
import type { By } from './live.svelte'

const known = new Map<string, Promise<string | null>>()

/** The name of whoever changed something, as far as the reader may know it. */
async function nameOf({ id }: By) {
  if (!id) return null
  if (!known.has(id)) known.set(id, attempt<Named>(fetch, 'GET', `/api/people/${id}`).then((asked) => (asked.ok ? namesFor(getLocale(), asked.data).first : null)))
  return known.get(id)!
}

/** The sentence about whoever changed this page: by name, where one person did it and may be named. */
export async function changedBy(others: By[], agency: string): Promise<string> {
  const people = new Set(others.map(({ kind, id }) => `${kind} ${id}`))
  const [one] = others
  if (!one) return m.live_changed()
  if (people.size > 1) return m.live_changed_by_several()
  const name = one.id ? await nameOf(one) : one.kind === 'staff' ? agency : null
  return name ? m.live_changed_by({ who: name }) : m.live_changed()
}
