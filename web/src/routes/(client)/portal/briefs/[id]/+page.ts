import { attempt } from '$lib/api'
import { firstUnfinished, pageOf } from '$lib/briefs/pages'
import type { Doubles } from '$lib/briefs/types'
import type { PageLoad } from './$types'

/** Without a line the page stays, and asks for it again there. */
const checkStep = () => import('./CheckStep.svelte').then((part) => part.default, () => null)

/** Writing a brief and reading it share little, so each comes with its own scripts. Reading the address here asks nothing of the server. */
export const load: PageLoad = async ({ data, depends, fetch, url }) => {
  const { may, state, form, answers } = data.brief
  const step = url.searchParams.get('step')
  const writing = may.answer.allowed && (state === 'draft' || step !== null)
  if (!writing) {
    // What leads on from there is seldom wanted: its forms come when they are asked for.
    const Moves = url.searchParams.has('onward') ? (await import('$lib/briefs/Onward.svelte')).default : null
    return { ...data, view: { writing: false as const, ReadBrief: (await import('./ReadBrief.svelte')).default, Moves } }
  }
  const { code } = pageOf(step) ?? firstUnfinished(form, Object.fromEntries(answers.map((answer) => [answer.field, answer])))
  if (code !== 'check') return { ...data, view: { writing: true as const, Wizard: (await import('./Wizard.svelte')).default, CheckStep: null, doubles: null } }
  // Days and name may have changed on the way here: whether it is told twice is asked where it is sent.
  depends(`convoke:brief/${data.brief.id}`)
  const [CheckStep, doubles] = await Promise.all([checkStep(), attempt<Doubles>(fetch, 'GET', `/api/briefs/${data.brief.id}/doubles`)])
  return { ...data, view: { writing: true as const, Wizard: (await import('./Wizard.svelte')).default, CheckStep, doubles: doubles.ok ? doubles.data : null } }
}
