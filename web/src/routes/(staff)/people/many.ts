import type { RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { ManyPeople } from '$shapes/modules/people/shapes'
import { attempt } from '$lib/api'
import { reasonWords } from '$lib/refusals'
import { text, textOrNull } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { chosenIn } from '../chosen'
import { declined, noneDone } from '../declined'

/** Puts the chosen colleagues where was chosen; who could not be is told with the reason. */
export async function placeMany({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const form = await request.formData()
  const chosen = chosenIn(form)
  if (chosen.length === 0) return noneDone(m.selected({ count: 0 }))
  const place = text(form, 'act') === 'manager' ? { managerId: textOrNull(form, 'toManager') } : { departmentId: textOrNull(form, 'toDepartment') }
  const sent = await attempt<InferOutput<typeof ManyPeople>>(fetch, 'POST', '/api/people/changes', { changes: chosen.map((one) => ({ ...one, ...place })) })
  if (!sent.ok) return declined('many', sent)
  const { rows, refused, undo } = sent.data
  const left = refused.map(({ id, code }) => ({ id, why: reasonWords(code) }))
  return { form: 'many', left, ...(rows.length > 0 && { said: m.many_placed({ count: rows.length }), undo: { path: '/api/people/changes', body: undo } }) }
}
