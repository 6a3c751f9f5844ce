import { api } from '$lib/api'
import { frozenForm } from '$lib/briefs/frozen'
import type { Brief, Difference, SignLink, Version } from '$lib/briefs/types'
import { formWords } from '$lib/server/form-words/index'
import { signLinks } from '$lib/server/sign-links'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends(`convoke:brief/${params.id}`)
  const ask = api(fetch)
  const path = `/api/briefs/${params.id}`
  const [brief, version, difference] = await Promise.all([ask.get<Brief>(path), ask.get<Version>(`${path}/versions/${params.number}`), ask.get<Difference>(`${path}/versions/${params.number}/difference`)])
  const trail = [
    { label: m.nav_briefs(), href: '/briefs' },
    { label: brief.title, href: `/briefs/${brief.id}` },
    { label: m.brief_version({ version: version.number }) },
  ]
  const form = frozenForm(version.content)
  const links = brief.version === version.number && !brief.may.send.missing.includes('role') ? (await ask.get<{ rows: SignLink[] }>(`${path}/links`)).rows : []
  return { links, brief, version, difference, form, words: formWords(form), trail }
}

export const actions: Actions = signLinks
