import type { NewAppraisal } from '$shapes/modules/skills/growth-shapes'
import { text, textOrNull } from '$lib/server/forms'

type Goal = NewAppraisal['goals'][number]

/** The lines of a growth plan as its form sends them, `goal.0.text`; empty lines are none. */
export function goalsIn(form: FormData): Goal[] {
  const lines = [...form.keys()].flatMap((name) => /^goal\.(\d+)\.text$/.exec(name)?.[1] ?? [])
  return lines.flatMap((line) => {
    const words = text(form, `goal.${line}.text`).trim()
    return words ? [{ text: words, skill: textOrNull(form, `goal.${line}.skill`), dueOn: textOrNull(form, `goal.${line}.dueOn`), done: form.has(`goal.${line}.done`) }] : []
  })
}
