import type { Locale } from '../../../kernel/mail/rules/locale'

/** What an event and its brief both speak of. */
export type Facts = { name: string; startsOn: string; endsOn: string; loadInOn: string | null; place: string; attendance: number | null }
/** The same as a brief says it: null where it says nothing. */
export type Said = { [Fact in keyof Facts]: Facts[Fact] | null }

/** What is decided together: a day without the other would be no event. */
export const followedParts = {
  name: ['name'], days: ['startsOn', 'endsOn'], load_in: ['loadInOn'], place: ['place'], attendance: ['attendance'],
} as const satisfies Record<string, readonly (keyof Facts)[]>
export type FollowedPart = keyof typeof followedParts
export const partNames = Object.keys(followedParts) as FollowedPart[]

/** A question by its key; one of the agency's own says what it is called. */
export type Asked = { key: string; names: Partial<Record<Locale, string>> | null }

/**
 * What an agreed version changed of an event: the questions it answers otherwise than version `since`; `was` is what stood here
 * before it was taken over, `open` what the brief says where staff had set it themselves and nobody has decided.
 */
export type Follows = { version: number; since: number; at: string; changed: Asked[]; was: Partial<Facts>; open: Partial<Facts> }

export const pick = (facts: Said, keys: readonly (keyof Facts)[]) => Object.fromEntries(keys.map((key) => [key, facts[key]])) as Partial<Facts>
const alike = (one: Said, other: Said, keys: readonly (keyof Facts)[]) => keys.every((key) => one[key] === other[key])

/** What the later version says otherwise: to be taken over where the event stands as the earlier one had it, open where staff set it. */
export function followed(event: Facts, before: Said, now: Said): { take: Partial<Facts>; open: Partial<Facts> } {
  const changed = Object.values(followedParts).filter((keys) => keys.every((key) => now[key] !== null) && !alike(before, now, keys) && !alike(event, now, keys))
  const [taken, open] = [changed.filter((keys) => alike(event, before, keys)), changed.filter((keys) => !alike(event, before, keys))]
  const all = (which: typeof changed) => Object.assign({}, ...which.map((keys) => pick(now, keys))) as Partial<Facts>
  return withLoadInBefore(event, { take: all(taken), open: all(open) })
}

/** A load-in after the first day is none: one that is taken over is for people to decide, one that stood goes. */
function withLoadInBefore(event: Facts, { take, open }: { take: Partial<Facts>; open: Partial<Facts> }) {
  const { startsOn, loadInOn } = { ...event, ...take }
  if (!loadInOn || loadInOn <= startsOn) return { take, open }
  if (!take.loadInOn) return { take: { ...take, loadInOn: null }, open }
  const { loadInOn: late, ...rest } = take
  return { take: rest, open: { ...open, loadInOn: late } }
}
