import { firstUnfinished, pageOf } from '$lib/briefs/pages'
import type { PageLoad } from './$types'

/** Without a line the page stays, and asks for it again there. */
const checkStep = () => import('./CheckStep.svelte').then((part) => part.default, () => null)

/** Writing a brief and reading it share little, so each comes with its own scripts. Reading the address here asks nothing of the server. */
export const load: PageLoad = async ({ data, depends, fetch, url }) => {
  const { id, may, state, form, answers, files, questions } = data.brief
  const step = url.searchParams.get('step')
  const writing = may.answer.allowed && (state === 'draft' || step !== null)
  if (!writing) {
    // What leads on from there is seldom wanted: its forms come when they are asked for.
    const Moves = url.searchParams.has('onward') ? (await import('$lib/briefs/Onward.svelte')).default : null
    const CallList = data.calls.length > 0 ? (await import('$lib/calls/CallList.svelte')).default : null
    return { ...data, view: { writing: false as const, ReadBrief: (await import('./ReadBrief.svelte')).default, Moves, CallList } }
  }
  const { code } = pageOf(step) ?? firstUnfinished(form, Object.fromEntries(answers.map((answer) => [answer.field, answer])))
  const AlongLinks = files.length > 0 ? (await import('$lib/briefs/AlongLinks.svelte')).default : null
  const ThreadAnswer = questions.length > 0 ? (await import('$lib/briefs/writing/ThreadAnswer.svelte')).default : null
  const view = { writing: true as const, Wizard: (await import('./Wizard.svelte')).default, AlongLinks, ThreadAnswer }
  if (code !== 'check') return { ...data, view: { ...view, CheckStep: null, doubles: null } }
  // Days and name may have changed on the way here: whether it is told twice is asked where it is sent.
  depends(`convoke:brief/${id}`)
  const { askDoubles } = await import('$lib/briefs/ask-doubles')
  const [CheckStep, doubles] = await Promise.all([checkStep(), askDoubles(fetch, id)])
  return { ...data, view: { ...view, CheckStep, doubles } }
}
