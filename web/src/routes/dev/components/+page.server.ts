import { error } from '@sveltejs/kit'
import { api } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch }) => {
  const { development } = await api(fetch).get<{ development: boolean }>('/api/health')
  if (!development) error(404)
}
