import { attempt } from '$lib/api'
import { m } from '$lib/words/messages'
import { declined } from '../../routes/(staff)/declined'
import { text, textOrNull, typed } from './forms'

type Event = { fetch: typeof globalThis.fetch; request: Request }

/** Puts a finding about somebody on record, as `lib/skills/Assess.svelte` sends it. */
export const assessAction = (personOf: (form: FormData) => string) => async ({ fetch, request }: Event) => {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/skills/people/${personOf(form)}/assessments`, {
    revision: Number(text(form, 'revision')), skill: text(form, 'skill'), level: form.get('level') ? Number(text(form, 'level')) : null, way: text(form, 'way'),
    seenOn: textOrNull(form, 'seenOn'), evidence: textOrNull(form, 'evidence'), eventId: textOrNull(form, 'eventId'),
  })
  return sent.ok ? { form: 'assessed', said: m.skills_assessed() } : declined('assess', sent, typed(form, ['skill', 'level', 'way', 'seenOn', 'evidence', 'eventId']))
}
