import type { InferOutput } from 'valibot'
import type { MyDay } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import { changedWords } from '$lib/server/changed'
import { consentOf } from '$lib/server/privacy'
import { plans } from '../may'
import { finish, reopen } from '../tasks/actions'
import type { Actions, PageServerLoad } from './$types'

interface Some {
  rows: { id: string }[]
}

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:approval', 'convoke:brief', 'convoke:answer', 'convoke:thread', 'convoke:event', 'convoke:task', 'convoke:promise', 'convoke:client', 'convoke:person', 'convoke:training', 'convoke:course_session', 'convoke:course_place', 'convoke:credential', 'convoke:appraisal')
  const ask = api(fetch)
  const [home, consent] = await Promise.all([ask.get<InferOutput<typeof MyDay>>('/api/overview'), consentOf(fetch)])
  const { me } = await parent()
  const quiet = home.tasks.total + home.approvals.total + home.briefs.total + home.events.total === 0
  const toRead = home.toRead.map(({ changed, ...brief }) => ({ ...brief, changed: changedWords(changed) }))
  return { home, toRead, consent, now: new Date().toISOString(), begun: quiet && plans(me) ? await howFar(ask) : null }
}

/** Which of the first steps a new agency has done; null once it has clients who write briefs. */
async function howFar(ask: ReturnType<typeof api>) {
  const [clients, signers, briefs] = await Promise.all([
    ask.get<Some>('/api/clients/choices'),
    ask.get<Some>('/api/people/choices?role=client_admin,client_signer'),
    ask.get<Some>('/api/briefs'),
  ])
  if (briefs.rows.length > 0) return null
  return { client: clients.rows[0]?.id ?? null, contact: signers.rows.length > 0 }
}

export const actions: Actions = { finish, reopen }
