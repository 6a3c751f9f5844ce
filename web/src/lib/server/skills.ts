import type { InferOutput } from 'valibot'
import type { Assessed } from '$shapes/modules/skills/shapes'
import { attempt } from '$lib/api'
import { m } from '$lib/words/messages'
import { declined } from '../../routes/(staff)/declined'
import { attachSmall } from './attach'
import { text, textOrNull, typed } from './forms'

type Event = { fetch: typeof globalThis.fetch; request: Request }
type PersonOf = (form: FormData) => string | Promise<string>

/** Takes a file off a finding of one's own. */
export const unshowAction = (personOf: PersonOf) => async ({ fetch, request }: Event) => {
  const form = await request.formData()
  const gone = await attempt(fetch, 'DELETE', `/api/skills/people/${await personOf(form)}/assessments/${text(form, 'finding')}/files/${text(form, 'file')}`)
  return gone.ok ? { form: 'shown', said: m.skills_file_gone() } : declined('show', gone)
}

/** Puts a finding about somebody on record, as `lib/skills/Assess.svelte` sends it. */
export const assessAction = (personOf: PersonOf) => async ({ fetch, request }: Event) => {
  const form = await request.formData()
  const path = `/api/skills/people/${await personOf(form)}/assessments`
  const [skill = '', revision = '0'] = form.has('which') ? text(form, 'which').split('.') : [text(form, 'skill'), text(form, 'revision')]
  const sent = await attempt<InferOutput<typeof Assessed>>(fetch, 'POST', path, {
    revision: Number(revision), skill, level: form.get('level') ? Number(text(form, 'level')) : null, way: text(form, 'way'),
    seenOn: textOrNull(form, 'seenOn'), evidence: textOrNull(form, 'evidence'), eventId: textOrNull(form, 'eventId'),
  })
  if (!sent.ok) return declined('assess', sent, { ...typed(form, ['level', 'way', 'seenOn', 'evidence', 'eventId']), skill })
  const done = { form: 'assessed', badge: sent.data.badge }
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { ...done, said: m.skills_assessed() }
  const refused = await attachSmall(fetch, `${path}/${sent.data.id}/files`, file)
  // The finding stands without it.
  return { ...done, said: refused ? m.skills_assessed_no_file({ why: refused.message }) : m.skills_assessed() }
}
