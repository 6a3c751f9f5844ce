import type { Crew } from '$shapes/modules/suppliers/standing-shapes'

export type Member = Crew['rows'][number]
/** A form that was not taken: which one of the page, what was typed, and why. */
export type CrewAnswer = { form: string; message: string; fields: Record<string, string>; values: Record<string, string> }
