import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>
const pathOf = (id: string, act: string) => `/api/overview/events/${id}/${act}`

export async function move({ fetch, request }: Asked, id: string) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', pathOf(id, 'moves'), { revision: Number(text(form, 'revision')), to: text(form, 'to'), waive: form.getAll('waive').map(String) })
  return sent.ok ? { form: 'moved' } : declined('move', sent)
}

export async function postpone({ fetch, request }: Asked, id: string) {
  const form = await request.formData()
  const days = { startsOn: textOrNull(form, 'startsOn'), endsOn: textOrNull(form, 'endsOn') ?? textOrNull(form, 'startsOn') }
  const sent = await attempt(fetch, 'POST', pathOf(id, 'postponement'), { revision: Number(text(form, 'revision')), reason: text(form, 'reason'), ...days })
  return sent.ok ? { form: 'moved', said: m.event_postponed_done() } : declined('postpone', sent, typed(form, ['reason', 'startsOn', 'endsOn']))
}

export async function cancel({ fetch, request }: Asked, id: string) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', pathOf(id, 'cancellation'), { revision: Number(text(form, 'revision')), reason: text(form, 'reason') })
  return sent.ok ? { form: 'moved', said: m.event_cancelled_done() } : declined('cancel', sent, typed(form, ['reason', 'startsOn', 'endsOn']))
}
