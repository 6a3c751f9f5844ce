import { error } from '@sveltejs/kit'
import type { Exceptions } from '$shapes/modules/suppliers/exception-shapes'
import type { Where } from '$lib/papers/types'
import { categoriesOf } from '$lib/server/categories'
import { regionsOf } from '$lib/server/regions'
import { paperActions, paperOf } from '$lib/server/papers'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends('convoke:credential', 'convoke:thread')
  const { supplierId } = (await parent()).me
  if (!supplierId) error(404)
  const paper = await paperOf(fetch, supplierId, params.paper, url)
  return { supplierId, ...paper, where: await limitsIn(fetch, paper.exceptions) }
}

/** What the limits of exceptions are called, where there are any. */
async function limitsIn(fetch: typeof globalThis.fetch, exceptions: Exceptions['rows']): Promise<Where | undefined> {
  if (!exceptions.some(({ category, region }) => category || region)) return undefined
  const [categories, regions] = await Promise.all([categoriesOf(fetch, 'supplier'), regionsOf(fetch)])
  return { categories, regions, events: [] }
}

export const actions: Actions = paperActions
