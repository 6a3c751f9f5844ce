import { dayIn } from '$shapes/kernel/rules/days'
import type { Matrix, PersonSkills } from '$shapes/modules/skills/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { nameOf } from '$lib/named'
import { departmentsOf } from '$lib/server/departments'
import { regionsOf } from '$lib/server/regions'
import { assessAction, unshowAction } from '$lib/server/skills'
import { text } from '$lib/server/forms'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

const filters = ['region', 'departmentId', 'managerId', 'eventId', 'q']

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:person_skill', 'convoke:skill')
  const group = url.searchParams.get('group') || 'planning'
  const [person, skill] = [url.searchParams.get('person'), url.searchParams.get('skill')]
  const chosen = (name: string) => ({ q: searched(url, name), chosen: [url.searchParams.get(name) ?? ''].filter(Boolean) })
  const [{ me }, matrix, regions, departments, managers, events, about] = await Promise.all([
    parent(), api(fetch).get<Matrix>(`/api/skills/matrix${listQuery(url, filters, { group })}`), regionsOf(fetch), departmentsOf(fetch),
    offered(fetch, choices.doers, chosen('managerId')), offered(fetch, choices.events, chosen('eventId')),
    person ? api(fetch).get<PersonSkills>(`/api/skills/people/${person}`) : null,
  ])
  const who = matrix.rows.find(({ id }) => id === person)
  return {
    matrix, group, regions, departments, managers, events, today: dayIn(me.agency.zone, new Date().toISOString()), groups: matrix.groups.map(({ code, names }) => ({ value: code, label: nameOf(names) })),
    about: about && person && who ? { ...about, id: person, name: who, skill } : null,
  }
}

export const actions: Actions = { assess: assessAction((form) => text(form, 'person')), unshow: unshowAction((form) => text(form, 'person')) }
