// What people are good at, where they stand, and what they plan, each said by who may say it.
import { day } from './days.mjs'
import { password } from './people.mjs'

/** Puts somebody on a ladder and finds how good they are: `event_planning.3 schedule.3`. */
async function found(finder, personId, { before, post, levels, stale = '', corrected = '' }) {
  for (const one of [before, post].filter(Boolean)) await finder.post(`/api/growth/${personId}/posts`, one)
  const assess = (words, revision, seenOn, evidence) => Promise.all(words.split(' ').filter(Boolean).map((one) => {
    const [skill, level] = one.split('.')
    return finder.post(`/api/skills/people/${personId}/assessments`, { revision, skill, level: Number(level), way: 'manager', evidence, seenOn })
  }))
  await Promise.all([assess(levels, 0, day(-40), 'Half-year talk'), assess(stale, 0, day(-800), 'Last full review')])
  await assess(corrected, 1, day(-6), 'Needed help on two events since')
}

/** The regions' people come in, and everybody is found as their manager sees them. @returns who came, by key */
export async function teamed(api, boss, people, { regional, settled }) {
  const came = Promise.all(regional.map(async ({ key, person, ...found_ }) => {
    const one = await api.invite(boss, person, password)
    await found(boss, one.id, found_)
    return [key, one]
  }))
  await Promise.all(Object.entries(settled).map(([key, one]) => found(boss, people[key].id, one)))
  return Object.fromEntries(await came)
}

/** Somebody's own year: what they did before, how good they say they are, the plan that their manager has said yes to, a talk. */
export async function grown(hao, manager, { before, says, plan, talk }) {
  const at = `/api/growth/${hao.id}`
  const [done] = await Promise.all(before.map((one) => hao.post(`${at}/experiences`, one)))
  await manager.post(`${at}/experiences/${done.id}/confirmation`, { revision: done.revision })
  await hao.post(`/api/skills/people/${hao.id}/assessments`, { revision: 1, ...says })
  const { id, revision } = await hao.post(`${at}/appraisals`, plan)
  await manager.post(`${at}/appraisals/${id}/yes`, { revision })
  await manager.post(`${at}/notes`, talk)
}
