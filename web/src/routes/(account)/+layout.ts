import { isMember } from '$lib/session'
import { m } from '$lib/words/messages'
import type { LayoutLoad } from './$types'

/** Each the surroundings they are used to, and nobody the others' scripts. */
const shells = {
  staff: () => import('../(staff)/Shell.svelte'),
  client: () => import('../(client)/Shell.svelte'),
  supplier: () => import('../(supplier)/Shell.svelte'),
}

export const load: LayoutLoad = async ({ data }) => {
  const Shell = isMember(data.who) ? (await shells[data.who.audience]()).default : null
  return { ...data, Shell, trail: [{ label: m.account() }] }
}
