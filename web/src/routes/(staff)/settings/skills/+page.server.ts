import type { Positions } from '$shapes/modules/skills/growth-shapes'
import type { PaperTable } from '$shapes/modules/credentials/table-shapes'
import { dutyNames } from '$shapes/modules/events/rules/duties'
import type { Vocabulary } from '$shapes/modules/skills/shapes'
import { api, attempt } from '$lib/api'
import { nameOf } from '$lib/named'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { dutyWords } from '../../../(client)/portal/events/[id]/duties'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:skill', 'convoke:skill_target', 'convoke:duty_paper', 'convoke:position')
  const { me } = await parent()
  const [vocabulary, { positions }, { rows: kinds }, history] = await Promise.all([
    api(fetch).get<Vocabulary>('/api/skills'), api(fetch).get<Positions>('/api/skills/positions'), api(fetch).get<PaperTable>('/api/credentials/kinds'), historyOfKind(fetch, me, 'skill'),
  ])
  const whom = [
    ...dutyNames.map((duty) => ({ value: `duty.${duty}`, label: m.skillset_duty({ name: dutyWords(duty) }) })),
    ...positions.filter(({ archivedAt }) => !archivedAt).map((one) => ({ value: `position.${one.code}`, label: m.skillset_position({ name: nameOf(one.names) }) })),
  ]
  const asked = url.searchParams.get('of')
  const [of, code] = (whom.some(({ value }) => value === asked) ? asked! : 'duty.coordinator').split('.') as ['position' | 'duty', string]
  return {
    of, code, whom, vocabulary, history, may: setsTables(me), group: url.searchParams.get('group') || 'planning',
    kinds: kinds.filter(({ holders, archivedAt }) => !archivedAt && holders.includes('person')).map((kind) => ({ value: kind.code, label: nameOf(kind.names) })), trail: trailTo(m.settings_skills()),
  }
}

export const actions: Actions = {
  skill: async ({ fetch, request }) => {
    const form = await request.formData()
    const code = text(form, 'key')
    const sent = await attempt(fetch, 'PUT', '/api/skills/entries', { revision: Number(text(form, 'revision')), ...(code && { code }), group: text(form, 'inGroup'), names: namesFrom(form), months: Number(text(form, 'months')), archived: form.has('archived') })
    return sent.ok ? { form: 'set', said: m.form_saved() } : declined('skill', sent, typed(form, [...nameFields, 'months', 'inGroup', 'key']))
  },
  target: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', '/api/skills/targets', { revision: Number(text(form, 'revision')), of: text(form, 'of'), code: text(form, 'code'), skill: text(form, 'skill'), level: Number(text(form, 'level') || text(form, 'to')), must: form.has('must') })
    return sent.ok ? { form: 'set', said: m.form_saved() } : declined('target', sent, typed(form, ['skill', 'level']))
  },
  paper: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PUT', '/api/skills/papers', { revision: Number(text(form, 'revision')), duty: text(form, 'code'), kind: text(form, 'kind'), asked: text(form, 'asked') })
    return sent.ok ? { form: 'set', said: m.form_saved() } : declined('paper', sent, typed(form, ['kind', 'asked']))
  },
}
