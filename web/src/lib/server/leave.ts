import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { attempt, type Refusal } from '$lib/api'
import { text, typed } from './forms'

const fields = ['fromOn', 'toOn', 'deputyId'] as const

const declined = ({ status, code, message, fields: wrong }: Refusal, values: Record<string, string>) =>
  fail(status, { form: 'leave', code, message, fields: wrong, values: { section: 'leave', ...values } as Record<string, string>, current: null, missing: [], until: null })

/** The two acts of a page that shows somebody's leave: add one, cancel one. */
export function leaveActions<Event extends RequestEvent>(whose: (event: Event) => string | Promise<string>, back: (event: Event) => string) {
  return {
    leave: async (event: Event) => {
      const form = await event.request.formData()
      const wish = typed(form, fields)
      const sent = await attempt(event.fetch, 'POST', `/api/people/${await whose(event)}/leaves`, wish, { once: text(form, 'once') })
      if (!sent.ok) return declined(sent, wish)
      redirect(303, back(event))
    },
    'cancel-leave': async (event: Event) => {
      const form = await event.request.formData()
      const sent = await attempt(event.fetch, 'DELETE', `/api/people/${await whose(event)}/leaves/${encodeURIComponent(text(form, 'leave'))}`)
      if (!sent.ok) return declined(sent, {})
      redirect(303, back(event))
    },
  }
}
