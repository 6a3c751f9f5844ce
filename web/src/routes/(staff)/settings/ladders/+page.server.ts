import { redirect } from '@sveltejs/kit'
import type { PaperTable } from '$shapes/modules/credentials/table-shapes'
import type { Positions } from '$shapes/modules/skills/growth-shapes'
import type { Vocabulary } from '$shapes/modules/skills/shapes'
import { api, attempt } from '$lib/api'
import { nameOf } from '$lib/named'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { setsTables, trailTo } from '../sections'
import { atLines, linesIn } from './asks'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:ladder', 'convoke:position', 'convoke:post', 'convoke:skill')
  const { me } = await parent()
  const ask = api(fetch)
  const [{ ladders, positions }, { skills }, { rows: kinds }, history] = await Promise.all([
    ask.get<Positions>('/api/skills/positions'), ask.get<Vocabulary>('/api/skills'), ask.get<PaperTable>('/api/credentials/kinds'), historyOfKind(fetch, me, 'position'),
  ])
  const may = setsTables(me)
  const wanted = (name: string) => (may ? url.searchParams.get(name) : null)
  const [ladder, place] = [wanted('ladder'), wanted('place')]
  return {
    ladders, positions, history, may, skills: skills.filter(({ archivedAt }) => !archivedAt).map(({ code, names }) => ({ value: code, label: nameOf(names) })),
    called: { skills: calledBy(skills), papers: calledBy(kinds) },
    papers: kinds.filter(({ holders, archivedAt }) => !archivedAt && holders.includes('person')).map(({ code, names }) => ({ value: code, label: nameOf(names) })),
    newLadder: ladder === 'new', newPlace: place === 'new' ? (wanted('on') ?? '') : null, ladder: ladders.find(({ code }) => code === ladder) ?? null, place: positions.find(({ code }) => code === place) ?? null,
    trail: trailTo(m.ladders_title()),
  }
}

type Coded = { code: string; names: Parameters<typeof nameOf>[0] }
const calledBy = (all: Coded[]): Record<string, string> => Object.fromEntries(all.map(({ code, names }) => [code, nameOf(names)]))

const back = (form: FormData) => Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key).map(String).join(' ')]))
const common = (form: FormData) => ({ revision: Number(text(form, 'revision')), ...(text(form, 'code') && { code: text(form, 'code') }), names: namesFrom(form), archived: form.has('archived') })
const numberOf = (form: FormData, name: string) => (text(form, name).trim() ? Number(text(form, name).normalize('NFKC')) : undefined)

export const actions: Actions = {
  ladder: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', '/api/skills/ladders', { ...common(form), kind: text(form, 'kind'), place: numberOf(form, 'place') })
    if (!sent.ok) return declined('ladder', sent, typed(form, [...nameFields, 'kind', 'place', 'archived']))
    redirect(303, '/settings/ladders')
  },
  place: async ({ fetch, request }) => {
    const form = await request.formData()
    const lines = linesIn(form)
    const sent = await attempt(fetch, 'PUT', '/api/skills/positions', { ...common(form), ladder: text(form, 'ladder'), step: numberOf(form, 'step') ?? null, asks: lines.map(({ asks }) => asks) })
    if (!sent.ok) return declined('place', atLines(sent, lines, form), back(form))
    redirect(303, `/settings/ladders#${text(form, 'ladder')}`)
  },
}
