import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import type { Reversal } from '$lib/take-back'
import { m } from '$lib/words/messages'
import { chosenIn } from '../../../chosen'
import { atField, declined } from '../../../declined'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>

/** The chosen promises get an owner; each box says which, as it was read. */
export async function give({ fetch, request }: Asked) {
  const form = await request.formData()
  const promises = chosenIn(form)
  const path = '/api/promises/owners'
  const sent = await attempt<{ undo: unknown }>(fetch, 'POST', path, { promises, ownerId: textOrNull(form, 'toOwner') })
  return sent.ok ? { form: 'given', said: m.promises_given({ count: promises.length }), undo: { path, body: sent.data.undo } satisfies Reversal } : declined('give', sent)
}

export async function link({ fetch, request }: Asked) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/promises/${text(form, 'promise')}/links`, { kind: 'task', thingId: text(form, 'thingId') })
  return sent.ok ? { form: 'linked' } : declined('link', sent)
}

export async function unlink({ fetch, request }: Asked) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'DELETE', `/api/promises/${text(form, 'promise')}/links/${text(form, 'link')}`)
  return sent.ok ? { form: 'unlinked' } : declined('link', sent)
}

export async function report({ fetch, request }: Asked) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/promises/${text(form, 'promise')}/reports`, { revision: Number(text(form, 'revision')), state: text(form, 'state'), text: textOrNull(form, 'text') })
  return sent.ok ? { form: 'reported' } : declined('report', atField(sent, { evidence: { text: m.promise_proof_missing() }, reason: { text: m.promise_risk_missing() } }), typed(form, ['state', 'text']))
}

export async function drop({ fetch, request }: Asked) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/promises/${text(form, 'promise')}/drop-request`, { revision: Number(text(form, 'revision')), reason: text(form, 'reason') })
  return sent.ok ? { form: 'asked' } : declined('drop', sent, typed(form, ['reason']))
}
