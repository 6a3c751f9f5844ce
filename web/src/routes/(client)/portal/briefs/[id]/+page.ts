import type { PageLoad } from './$types'

/** Without a line the page stays, and asks for it again there. */
const filesStep = () => import('./FilesStep.svelte').then((part) => part.default, () => null)

/** Writing a brief and reading it share little, so each comes with its own scripts. Reading the address here asks nothing of the server. */
export const load: PageLoad = async ({ data, url }) => {
  const { may, state } = data.brief
  const writing = may.answer.allowed && (state === 'draft' || url.searchParams.has('step'))
  const view = writing
    ? { writing: true as const, Wizard: (await import('./Wizard.svelte')).default, FilesStep: url.searchParams.get('step') === 'files' ? await filesStep() : null }
    : { writing: false as const, ReadBrief: (await import('./ReadBrief.svelte')).default }
  return { ...data, view }
}
