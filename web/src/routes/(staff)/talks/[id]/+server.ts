import { redirect } from '@sveltejs/kit'
import { api } from '$lib/api'
import type { Talk } from '$lib/talk/types'
import type { RequestHandler } from './$types'

const pages: Record<string, string> = { brief: '/briefs', client: '/clients', event: '/events', person: '/people', supplier: '/suppliers' }

/** Leads to where a talk is held. */
export const GET: RequestHandler = async ({ fetch, params }) => {
  const { id, subject, eventId } = await api(fetch).get<Talk>(`/api/threads/${encodeURIComponent(params.id)}/comments`)
  redirect(303, `${subject.kind === 'task' ? `/events/${eventId}/plan?task=${subject.id}` : `${pages[subject.kind]}/${subject.id}`}#${id}`)
}
