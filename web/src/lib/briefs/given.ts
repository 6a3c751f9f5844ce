import type { Answers } from '$shapes/modules/briefs/rules/form'

/** Answers as many of them are sent at once. */
export const given = (answers: Answers) =>
  Object.entries(answers).map(([field, answer]) => ({ field, ...(answer!.notApplicable ? { notApplicable: true } : { value: answer!.value }) }))
