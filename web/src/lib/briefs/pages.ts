import { groups, isAsked, questionIn, type Answers, type Field, type Group, type Step } from '$shapes/modules/briefs/rules/form'
import { progressOf } from '$shapes/modules/briefs/rules/completeness'
import { m } from '$lib/words/messages'

interface Page {
  code: string
  /** The step of the form that is asked on this page. */
  step: Step
  title: () => string
  intro?: () => string
}

export const pages = [
  { code: 'goal', step: 'goal', title: m.brief_step_goal, intro: m.brief_step_goal_intro },
  { code: 'dates', step: 'dates', title: m.brief_step_dates, intro: m.brief_step_dates_intro },
  { code: 'place', step: 'place', title: m.brief_step_place, intro: m.brief_step_place_intro },
  { code: 'programme', step: 'programme', title: m.brief_step_programme, intro: m.brief_step_programme_intro },
  { code: 'special_needs', step: 'special_needs', title: m.brief_step_special_needs, intro: m.brief_step_special_needs_intro },
  { code: 'budget', step: 'budget', title: m.brief_step_budget, intro: m.brief_step_budget_intro },
  { code: 'check', step: 'files', title: m.brief_step_check },
] as const satisfies readonly Page[] as readonly Page[]

const last = pages.at(-1)!

export const fieldsOn = ({ step }: Page, form: readonly Field[]) => form.filter(({ group }) => groups[group] === step)

/** The questions of a page, group by group; without those that hang on an answer not given. */
export function groupsOn(page: Page, form: readonly Field[], answers: Answers) {
  const fields = fieldsOn(page, form).filter((field) => isAsked(field, answers))
  return [...new Set(fields.map(({ group }) => group))].map((group) => ({ group, fields: fields.filter((field) => field.group === group) }))
}

/** The page of this name, or the one a step or a group of the form is on. */
export const pageOf = (code: string | null) => pages.find((page) => page.code === code || page.step === code || page.step === groups[code as Group])

export const pageOfField = (key: string, form: readonly Field[]) => {
  const field = form.find((one) => one.key === questionIn(key))
  return pages.find(({ step }) => field && groups[field.group] === step) ?? last
}

/** Where to go on: the first page with something that must be answered, else the first where nothing is. */
export function firstUnfinished(form: readonly Field[], answers: Answers) {
  const { steps } = progressOf(form, answers)
  const open = steps.find(({ missing }) => missing.length > 0) ?? steps.find(({ step, answered, fields }) => step !== 'files' && fields > 0 && answered === 0)
  return pages.find(({ step }) => step === open?.step) ?? last
}

export type { Page }
