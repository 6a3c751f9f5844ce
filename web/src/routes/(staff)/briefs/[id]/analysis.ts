import type { RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { risksFrom } from './risks'

type Asked = Pick<RequestEvent<{ id: string }>, 'fetch' | 'params' | 'request'>

/** By which staff write down what they think of a brief, and colleagues review it. */
export const analysisActions = {
  analysis: async ({ fetch, params, request }: Asked) => {
    const form = await request.formData()
    const values = typed(form, ['goals', 'needs', 'risks'])
    const sent = await attempt(fetch, 'PUT', `/api/briefs/${params.id}/analysis`, { revision: Number(text(form, 'revision')), ...values, risks: risksFrom(values.risks) })
    return sent.ok ? { form: 'analysed', said: m.analysis_saved() } : declined('analysis', sent, values)
  },
  review: async ({ fetch, params, request }: Asked) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/analysis/review`, { revision: Number(text(form, 'revision')), ready: text(form, 'ready') === 'true', remark: textOrNull(form, 'remark') })
    return sent.ok ? { form: 'reviewed', said: m.analysis_reviewed() } : declined('review', sent, typed(form, ['remark']))
  },
}
