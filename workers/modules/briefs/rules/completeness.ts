import { form, steps, type Field, type Kind, type Step } from './form'

const secondsPer: Record<Kind, number> = { text: 15, paragraph: 60, day: 15, number: 15, choice: 10, money: 20, yes_no: 5 }

const fields: readonly Field[] = form

/** The questions that must be answered before a brief can be sent, and are not. */
export const missingFields = (answered: ReadonlySet<string>) =>
  fields.filter(({ key, required }) => required && !answered.has(key)).map(({ key }) => key)

export type StepProgress = { step: Step; done: boolean; answered: number; fields: number; missing: string[] }

/** How far a brief is. "Not applicable" is an answer; files are never asked for, so their step is done by having one. */
export function progressOf(answered: ReadonlySet<string>, files = 0) {
  const open = fields.filter(({ key }) => !answered.has(key))
  return {
    percent: Math.floor((100 * (fields.length - open.length)) / fields.length),
    minutesLeft: Math.ceil(open.reduce((seconds, { kind }) => seconds + secondsPer[kind], 0) / 60),
    missing: missingFields(answered),
    steps: steps.map((step) => (step === 'files' ? filesStep(files) : stepOf(step, answered))),
  }
}

function stepOf(step: Step, answered: ReadonlySet<string>): StepProgress {
  const asked = fields.filter((field) => field.step === step)
  const given = asked.filter(({ key }) => answered.has(key)).length
  const missing = asked.filter(({ key, required }) => required && !answered.has(key)).map(({ key }) => key)
  return { step, done: missing.length === 0 && given > 0, answered: given, fields: asked.length, missing }
}

const filesStep = (files: number): StepProgress => ({ step: 'files', done: files > 0, answered: files, fields: files, missing: [] })
