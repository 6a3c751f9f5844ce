import { fail, redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import type { People } from '$shapes/modules/people/shapes'
import type { Tasks } from '$shapes/modules/plans/shapes'
import type { Signoffs } from '$shapes/modules/signoffs/shapes'
import { api, attempt } from '$lib/api'
import type { Calls } from '$lib/calls/types'
import type { Analysis, Brief, Doubles } from '$lib/briefs/types'
import { titled } from '$lib/events/titled'
import { attachSmall } from '$lib/server/attach'
import { binBrief } from '$lib/server/bin'
import { briefMoves } from '$lib/server/brief-moves'
import { tellingApart } from '$lib/server/doubles'
import { formWords } from '$lib/server/form-words/index'
import { text, typed } from '$lib/server/forms'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { byName } from '../../colleagues'
import { declined } from '../../declined'
import { analysisActions } from './analysis'
import { figuresIn } from './figures'
import type { Actions, PageServerLoad } from './$types'

const daysToAnswer = 3

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:brief/${params.id}`)
  const ask = api(fetch)
  const brief = await ask.get<Brief>(`/api/briefs/${params.id}`)
  const { me } = await parent()
  const [contacts, signoffs, talks, analysis, tasks, doubles, calls] = await Promise.all([
    ask.get<InferOutput<typeof People>>(`/api/people?clientId=${brief.client.id}`),
    ask.get<InferOutput<typeof Signoffs>>(`/api/signoffs?subjectId=${brief.id}`),
    loadTalks(fetch, 'brief', brief.id, url),
    ask.get<Analysis>(`/api/briefs/${brief.id}/analysis`),
    brief.change && brief.eventId ? ask.get<InferOutput<typeof Tasks>>(`/api/tasks?eventId=${brief.eventId}&whose=all&state=open&limit=200`) : null,
    ask.get<Doubles>(`/api/briefs/${brief.id}/doubles`),
    ask.get<Calls>(`/api/calls?briefId=${brief.id}`),
  ])
  return {
    brief,
    words: formWords(brief.form),
    talks,
    analysis,
    doubles,
    calls: calls.rows,
    contacts: byName(contacts.rows).map(({ id, family, given, latin, state }) => ({ id, family, given, latin, active: state === 'active' })),
    signoffs: signoffs.rows,
    tasks: tasks?.rows.map((task) => ({ id: task.id, title: titled(task) })) ?? [],
    dueOn: dayIn(me.agency.zone, new Date(Date.now() + daysToAnswer * 86_400_000).toISOString()),
    trail: [{ label: m.nav_briefs(), href: '/briefs' }, { label: brief.title }],
  }
}

export const actions: Actions = {
  ...talkActions,
  ...briefMoves,
  ...analysisActions,
  ...tellingApart('/briefs'),
  ask: async ({ fetch, params, request }) => {
    const values = typed(await request.formData(), ['field', 'text', 'addresseeId', 'dueOn'])
    const sent = await attempt<{ id: string }>(fetch, 'POST', `/api/briefs/${params.id}/questions`, values)
    if (!sent.ok) return declined('ask', sent, values)
    redirect(303, `/briefs/${params.id}#${sent.data.id}`)
  },
  freeze: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const revision = Number(text(form, 'revision'))
    const { values, change, refused } = figuresIn(form)
    if (refused) return declined('figures', refused, values)
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/versions`, { revision, change })
    return sent.ok ? { form: 'frozen' } : declined(change ? 'figures' : 'move', sent, values)
  },
  approval: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const { values, change, refused } = figuresIn(form)
    if (refused) return declined('figures', refused, values)
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/approval`, { revision: Number(text(form, 'revision')), change, note: values.note || null })
    return sent.ok ? { form: 'asked', said: m.approval_brief_asked() } : declined(change ? 'figures' : 'approval', sent, values)
  },
  attach: async ({ fetch, params, request }) => {
    const refused = await attachSmall(fetch, `/api/briefs/${params.id}/files`, (await request.formData()).get('file'))
    if (refused) return fail(refused.status, { attach: refused.message })
    redirect(303, `/briefs/${params.id}#files`)
  },
  bin: async ({ fetch, params }) => {
    const refused = await binBrief(fetch, params.id)
    if (refused) return declined('move', refused)
    redirect(303, '/briefs')
  },
  submit: async ({ fetch, params, request }) => {
    const revision = Number(text(await request.formData(), 'revision'))
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/submission`, { revision })
    return sent.ok ? { form: 'submitted' } : declined('move', sent)
  },
}
