import type { InferOutput } from 'valibot'
import type { Devices } from '$shapes/kernel/push/shapes'
import { api, attempt, refuse } from '$lib/api'
import { changeChoices, choicesOf } from '$lib/server/choices'
import { text } from '$lib/server/forms'
import { refused } from '$lib/server/refused'
import { memberAt } from '../member'
import { savedOn } from '../saved'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { person, agency } = memberAt((await parent()).who, url)
  const [choices, push] = await Promise.all([choicesOf({ fetch }), api(fetch).get<InferOutput<typeof Devices>>('/api/push')])
  return { choices, push, zone: person.zone ?? agency.zone, done: url.searchParams.get('done') }
}

const saved = savedOn('/account/notices')

export const actions: Actions = {
  choices: async (event) => {
    const no = await changeChoices(event)
    if (no) return refused({ section: 'choices' }, no)
    saved('choices')
  },
  'end-push': async ({ fetch, request }) => {
    const sent = await attempt(fetch, 'DELETE', `/api/push/devices/${encodeURIComponent(text(await request.formData(), 'device'))}`)
    // Gone already is as good as gone now.
    if (!sent.ok && sent.status !== 404) refuse(sent)
    saved('push')
  },
}
