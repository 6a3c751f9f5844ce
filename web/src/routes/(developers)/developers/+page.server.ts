import { api } from '$lib/api'
import { operationsOf, type Document } from '$lib/developers/document'
import { whoIsHere } from '$lib/server/entrance'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, url }) => {
  const [document, who] = await Promise.all([api(fetch).get<Document>('/api/openapi.json'), whoIsHere(fetch)])
  return { nouns: operationsOf(document), origin: url.origin, signedIn: who !== null }
}
