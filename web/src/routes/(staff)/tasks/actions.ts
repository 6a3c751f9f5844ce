import { redirect, type RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { attachSmall } from '$lib/server/attach'
import { text, textOrNull, typed } from '$lib/server/forms'
import { landed } from '$lib/server/landed'
import { m } from '$lib/words/messages'
import { atField, declined } from '../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request' | 'url'>

const fields = ['title', 'ownerId', 'dueOn', 'milestone', 'evidenceAsked'] as const

export async function finish(event: Asked) {
  const { fetch, request } = event
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/tasks/${text(form, 'id')}/completion`, { evidence: textOrNull(form, 'evidence'), despite: textOrNull(form, 'despite') })
  return sent.ok ? landed(event, { form: 'ticked' }) : declined('tick', atField(sent, { evidence: { evidence: m.task_evidence_missing() } }), typed(form, ['evidence', 'despite']))
}

export async function reopen(event: Asked) {
  const { fetch, request } = event
  const sent = await attempt(fetch, 'DELETE', `/api/tasks/${text(await request.formData(), 'id')}/completion`)
  return sent.ok ? landed(event, { form: 'ticked' }) : declined('tick', sent)
}

/** A file to show for a task, from a browser without JavaScript. */
export async function attach(event: Asked) {
  const { fetch, request } = event
  const form = await request.formData()
  const wrong = await attachSmall(fetch, `/api/tasks/${text(form, 'id')}/files`, form.get('file'))
  return wrong ? declined('attach', { ok: false, code: 'file', fields: {}, details: {}, requestId: undefined, ...wrong }) : landed(event, { form: 'attached' })
}

/** A checklist that is part of a task, in the hands of whoever has the task. */
export async function makeList({ fetch, request }: Asked, eventId: string) {
  const form = await request.formData()
  const sent = await attempt<{ id: string }>(fetch, 'POST', '/api/checklists', { eventId, templateId: text(form, 'templateId'), taskId: text(form, 'id'), ownerId: text(form, 'ownerId') })
  if (!sent.ok) return declined('make-list', sent)
  redirect(303, `/events/${eventId}/checklists/${sent.data.id}`)
}

export async function giveTask({ fetch, request }: Asked, eventId: string) {
  const form = await request.formData()
  const { title, ownerId } = typed(form, fields)
  const sent = await attempt(fetch, 'POST', '/api/tasks', { eventId, title, ownerId, dueOn: textOrNull(form, 'dueOn'), milestone: form.has('milestone'), evidenceAsked: form.has('evidenceAsked'), threadId: textOrNull(form, 'threadId') })
  return sent.ok ? { form: 'given' } : declined('task', sent, typed(form, fields))
}

/** A title that stands as it was shown is left alone: shown in one language, it would otherwise be taken for somebody's own words. */
export async function changeTask({ fetch, request }: Asked) {
  const form = await request.formData()
  const { title, ownerId } = typed(form, fields)
  const change = { revision: Number(text(form, 'revision')), ...(title !== text(form, 'called') && { title }), ownerId, dueOn: textOrNull(form, 'dueOn'), milestone: form.has('milestone'), evidenceAsked: form.has('evidenceAsked') }
  const sent = await attempt(fetch, 'PATCH', `/api/tasks/${text(form, 'id')}`, change)
  return sent.ok ? { form: 'changed' } : declined('task', sent, typed(form, fields))
}
