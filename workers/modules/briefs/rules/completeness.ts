import { groupKeys, groups, isAsked, questionIn, steps, type Answers, type Field, type Group, type Kind, type Step } from './form'

const secondsPer: Record<Kind, number> = { text: 15, paragraph: 60, day: 15, month: 10, time: 10, number: 15, choice: 10, choices: 15, money: 20, yes_no: 5, rows: 60 }

/** A table is answered by its first row. */
const answeredIn = (answers: Answers) => new Set(Object.keys(answers).map(questionIn))
const askedIn = (form: readonly Field[], answers: Answers) => form.filter((field) => isAsked(field, answers))

const missingIn = (fields: Field[], answered: ReadonlySet<string>) => fields.filter(({ key, required }) => required && !answered.has(key)).map(({ key }) => key)
const minutesFor = (fields: Field[], answered: ReadonlySet<string>) =>
  Math.ceil(fields.filter(({ key }) => !answered.has(key)).reduce((seconds, { kind }) => seconds + secondsPer[kind], 0) / 60)

/** The questions that must be answered before a brief can be sent, and are not. */
export const missingFields = (form: readonly Field[], answers: Answers) => missingIn(askedIn(form, answers), answeredIn(answers))

/** What of these questions can be said not to apply in one go: what nobody has answered and nothing demands. */
export function leftToPassOver(form: readonly Field[], answers: Answers) {
  const answered = answeredIn(answers)
  return askedIn(form, answers).filter(({ key, required }) => !required && !answered.has(key))
}

type Part = { done: boolean; answered: number; fields: number; missing: string[]; minutesLeft: number }
export type StepProgress = Part & { step: Step }
export type GroupProgress = Part & { group: Group; step: Step }

/** How far a brief is. "Not applicable" is an answer; files are never asked for, so their step is done by having one. */
export function progressOf(form: readonly Field[], answers: Answers, files = 0) {
  const [fields, answered] = [askedIn(form, answers), answeredIn(answers)]
  const given = fields.filter(({ key }) => answered.has(key)).length
  const parts = groupKeys.map((group) => ({ group, step: groups[group], ...partOf(fields.filter((field) => field.group === group), answered) }))
  return {
    percent: fields.length === 0 ? 100 : Math.floor((100 * given) / fields.length),
    minutesLeft: minutesFor(fields, answered),
    missing: missingIn(fields, answered),
    groups: parts.filter((part) => part.fields > 0),
    steps: steps.map((step): StepProgress => (step === 'files' ? filesStep(files) : { step, ...partOf(fields.filter(({ group }) => groups[group] === step), answered) })),
  }
}
export type Progress = ReturnType<typeof progressOf>

function partOf(fields: Field[], answered: ReadonlySet<string>): Part {
  const given = fields.filter(({ key }) => answered.has(key)).length
  const missing = missingIn(fields, answered)
  return { done: missing.length === 0 && given > 0, answered: given, fields: fields.length, missing, minutesLeft: minutesFor(fields, answered) }
}

const filesStep = (files: number): StepProgress => ({ step: 'files', done: files > 0, answered: files, fields: files, missing: [], minutesLeft: 0 })
