import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, typed } from './forms'

type Asked = Pick<RequestEvent<{ id: string }>, 'fetch' | 'params' | 'request'>

/** What two briefs are to each other, as either side of a brief says it; where this one gives way, the other is opened. */
export const tellingApart = (home: string) => ({
  double: async ({ fetch, params, request }: Asked) => {
    const form = await request.formData()
    const values = typed(form, ['otherId', 'answer'])
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/doubles`, { ...values, revision: Number(text(form, 'revision')) })
    if (!sent.ok) return fail(sent.status, { double: { otherId: values.otherId, message: sent.message } })
    if (values.answer === 'replaced') redirect(303, `${home}/${values.otherId}`)
    return { decided: values.otherId }
  },
})
