import { redirect } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ fetch }) => {
  await attempt(fetch, 'DELETE', '/api/session')
  redirect(303, '/sign-in')
}
