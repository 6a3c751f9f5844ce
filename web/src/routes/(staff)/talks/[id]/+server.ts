import { redirect } from '@sveltejs/kit'
import { pathFor } from '$shapes/modules/notices/rules/paths'
import { api } from '$lib/api'
import type { Talk } from '$lib/talk/types'
import type { RequestHandler } from './$types'

/** Leads to where a talk is held. */
export const GET: RequestHandler = async ({ fetch, params }) => {
  const { id, subject, eventId } = await api(fetch).get<Talk>(`/api/threads/${encodeURIComponent(params.id)}/comments`)
  redirect(303, pathFor('staff', { ...subject, eventId }, id))
}
