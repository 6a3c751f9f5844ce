import { fail, type RequestEvent } from '@sveltejs/kit'
import { attempt, type Attempt } from '$lib/api'
import { text, typed } from './forms'

/** What was typed of a link that was not sent, and why not. */
export interface LinkRefused {
  message: string
  fields: Record<string, string>
  values: Record<string, string>
}

type Asked = Pick<RequestEvent<{ id: string; number: string }>, 'fetch' | 'params' | 'request'>

// The page has another field for a name: that of whoever signs there.
const fields = ['signer', 'email', 'locale', 'note'] as const

function answered(sent: Attempt<unknown>, values: LinkRefused['values'] = {}) {
  if (sent.ok) return { linked: true }
  const refused: LinkRefused = { message: sent.message, fields: sent.fields, values }
  return fail(sent.status, { link: refused })
}

const acting = (act: 'renewal' | 'withdrawal') => async ({ fetch, params, request }: Asked) => {
  const form = await request.formData()
  return answered(await attempt(fetch, 'POST', `/api/briefs/${params.id}/links/${text(form, 'link')}/${act}`, { revision: Number(text(form, 'revision')) }))
}

/** By which either side asks somebody without an account for the client's answer to a version. */
export const signLinks = {
  send_link: async ({ fetch, params, request }: Asked) => {
    const values = typed(await request.formData(), fields)
    const { signer: name, note, ...rest } = values
    return answered(await attempt(fetch, 'POST', `/api/briefs/${params.id}/versions/${params.number}/links`, { ...rest, name, note: note || null }), values)
  },
  renew_link: acting('renewal'),
  withdraw_link: acting('withdrawal'),
}
