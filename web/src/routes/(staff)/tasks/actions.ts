import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { declined } from '../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>

const fields = ['title', 'ownerId', 'dueOn'] as const

/** Ticks one task, or all that were chosen. */
export const finish = (event: Asked) => eachTask(event, 'POST')

export const reopen = (event: Asked) => eachTask(event, 'DELETE')

async function eachTask({ fetch, request }: Asked, method: 'POST' | 'DELETE') {
  const ids = (await request.formData()).getAll('id')
  for (const id of ids) {
    const sent = await attempt(fetch, method, `/api/tasks/${String(id)}/completion`)
    // Of many chosen, those that somebody has ticked already are as they should be.
    const alreadySo = ids.length > 1 && (sent.ok || sent.code === 'task_done')
    if (!sent.ok && !alreadySo) return declined('tick', sent)
  }
  return { form: 'ticked' }
}

export async function giveTask({ fetch, request }: Asked, eventId: string) {
  const form = await request.formData()
  const { title, ownerId } = typed(form, fields)
  const sent = await attempt(fetch, 'POST', '/api/tasks', { eventId, title, ownerId, dueOn: textOrNull(form, 'dueOn') })
  return sent.ok ? { form: 'given' } : declined('task', sent, typed(form, fields))
}

export async function changeTask({ fetch, request }: Asked) {
  const form = await request.formData()
  const { title, ownerId } = typed(form, fields)
  const change = { revision: Number(text(form, 'revision')), title, ownerId, dueOn: textOrNull(form, 'dueOn') }
  const sent = await attempt(fetch, 'PATCH', `/api/tasks/${text(form, 'id')}`, change)
  return sent.ok ? { form: 'changed' } : declined('task', sent, typed(form, fields))
}
