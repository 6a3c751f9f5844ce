import { error, fail, redirect } from '@sveltejs/kit'
import type { LinkedPaper } from '$shapes/modules/credentials/link-shapes'
import { attempt } from '$lib/api'
import { attachSmall } from '$lib/server/attach'
import { filledIn, sentIn, typedIn } from '$lib/server/papers'
import { refused } from '$lib/server/refused'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

const pathOf = ({ slug, token }: { slug: string; token: string }) => `/api/paper-links/${encodeURIComponent(slug)}/${encodeURIComponent(token)}`

/** The paper that is asked for; a link that is over or none says what to do. */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const asked = await attempt<LinkedPaper>(fetch, 'GET', pathOf(params))
  if (asked.ok) return { asked: asked.data, door: asked.data.agency, path: pathOf(params) }
  if (url.searchParams.has('sent') && asked.code === 'link_used') return { asked: null, path: '' }
  if (asked.status >= 500 || asked.status === 429) error(asked.status, asked)
  error(410, { code: asked.code, message: asked.status === 404 ? m.link_unknown() : asked.message })
}

export const actions: Actions = {
  save: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const saved = await filledIn(fetch, pathOf(params), form)
    return saved.ok ? { saved: true } : refused(typedIn(form), saved)
  },
  send: async ({ fetch, params, request, url }) => {
    const not = await sentIn(fetch, pathOf(params), await request.formData())
    if (not) return not
    redirect(303, `${url.pathname}?sent`)
  },
  attach: async ({ fetch, params, request, url }) => {
    const path = pathOf(params)
    const not = await attachSmall(fetch, `${path}/files`, (await request.formData()).get('file'), `${path}/uploads`)
    if (not) return fail(not.status, { attach: not.message })
    redirect(303, url.pathname)
  },
}
