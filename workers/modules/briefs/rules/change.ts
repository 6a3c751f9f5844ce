import type { Money } from './form'

export const sides = ['client', 'staff'] as const
export type Side = (typeof sides)[number]

/** Who asks for a change of what was agreed, when, and what of: `fields` are the questions it hangs on, none where it is of the whole. */
export type ChangeRequest = { side: Side; by: string; at: string; reason: string; fields: string[] }

/** What a change comes to, as staff say it and the client agrees to it: null costs are none; `days` later, negative for earlier. */
export type Figures = { cost: Money | null; days: number; tasks: { id: string; title: string; names?: Record<string, string> }[] }

/** Whoever takes back what the other side asked for says why. */
export const missingToDrop = ({ side }: ChangeRequest, actor: string, reason: string | null) => (side === actor || reason ? [] : (['reason'] as const))
