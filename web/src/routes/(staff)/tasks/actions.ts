import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { declined } from '../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>

const fields = ['title', 'ownerId', 'dueOn', 'milestone'] as const

export const finish = (event: Asked) => tick(event, 'POST')

export const reopen = (event: Asked) => tick(event, 'DELETE')

async function tick({ fetch, request }: Asked, method: 'POST' | 'DELETE') {
  const sent = await attempt(fetch, method, `/api/tasks/${text(await request.formData(), 'id')}/completion`)
  return sent.ok ? { form: 'ticked' } : declined('tick', sent)
}

export async function giveTask({ fetch, request }: Asked, eventId: string) {
  const form = await request.formData()
  const { title, ownerId } = typed(form, fields)
  const sent = await attempt(fetch, 'POST', '/api/tasks', { eventId, title, ownerId, dueOn: textOrNull(form, 'dueOn'), milestone: form.has('milestone'), threadId: textOrNull(form, 'threadId') })
  return sent.ok ? { form: 'given' } : declined('task', sent, typed(form, fields))
}

export async function changeTask({ fetch, request }: Asked) {
  const form = await request.formData()
  const { title, ownerId } = typed(form, fields)
  const change = { revision: Number(text(form, 'revision')), title, ownerId, dueOn: textOrNull(form, 'dueOn'), milestone: form.has('milestone') }
  const sent = await attempt(fetch, 'PATCH', `/api/tasks/${text(form, 'id')}`, change)
  return sent.ok ? { form: 'changed' } : declined('task', sent, typed(form, fields))
}
