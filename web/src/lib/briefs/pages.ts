import { form, type Field, type Step } from '$shapes/modules/briefs/rules/form'
import { progressOf } from '$shapes/modules/briefs/rules/completeness'
import { m } from '$lib/words/messages'

interface Page {
  code: string
  /** The steps of the form on this page: a wizard has at most seven pages, and dates and size are one thought. */
  steps: readonly Step[]
  title: () => string
  intro?: () => string
}

const fields: readonly Field[] = form

export const pages = [
  { code: 'goal', steps: ['goal'], title: m.brief_step_goal, intro: m.brief_step_goal_intro },
  { code: 'dates', steps: ['dates', 'attendance'], title: m.brief_step_dates, intro: m.brief_step_dates_intro },
  { code: 'place', steps: ['place'], title: m.brief_step_place, intro: m.brief_step_place_intro },
  { code: 'special_needs', steps: ['special_needs'], title: m.brief_step_special_needs, intro: m.brief_step_special_needs_intro },
  { code: 'budget', steps: ['budget'], title: m.brief_step_budget, intro: m.brief_step_budget_intro },
  { code: 'files', steps: ['files'], title: m.brief_step_files, intro: m.brief_step_files_intro },
  { code: 'check', steps: [], title: m.brief_step_check },
] as const satisfies readonly Page[] as readonly Page[]

const last = pages.at(-1)!

export const fieldsOn = ({ steps }: Page) => fields.filter(({ step }) => steps.includes(step))

/** The page of this name, or the one a step of the form is on. */
export const pageOf = (code: string | null) => pages.find((page) => page.code === code || page.steps.some((step) => step === code))

export const pageOfField = (key: string) => pages.find((page) => fieldsOn(page).some((field) => field.key === key)) ?? last

/** Where to go on: the first page with something to answer. Files are never demanded. */
export function firstUnfinished(answered: ReadonlySet<string>) {
  const done = new Set<string>(progressOf(answered).steps.flatMap(({ step, done }) => (done || step === 'files' ? [step] : [])))
  return pages.find(({ steps }) => steps.some((step) => !done.has(step))) ?? last
}

export type { Page }
