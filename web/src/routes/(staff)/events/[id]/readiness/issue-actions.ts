import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { declined } from '../../../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>

export async function raise({ fetch, request }: Asked, eventId: string) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', '/api/issues', { eventId, title: text(form, 'issueTitle'), ownerId: text(form, 'issueOwner'), dueOn: textOrNull(form, 'issueDue') })
  return sent.ok ? { form: 'raised' } : declined('issue', sent, typed(form, ['issueTitle', 'issueOwner', 'issueDue']))
}

export async function settle({ fetch, request }: Asked) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/issues/${text(form, 'id')}/settlement`, { revision: Number(text(form, 'revision')), outcome: text(form, 'outcome') })
  return sent.ok ? { form: 'settled' } : declined('settle', sent, typed(form, ['id', 'outcome']))
}
