import { api } from '$lib/api'
import { operationsOf, type Document } from '$lib/developers/document'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, url }) => {
  const nouns = operationsOf(await api(fetch).get<Document>('/api/openapi.json'))
  return { nouns, origin: url.origin }
}
