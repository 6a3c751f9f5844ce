/** How a link that asks for an answer comes to its end. */
export const linkEnds = ['answered', 'withdrawn'] as const
export type LinkEnd = (typeof linkEnds)[number]
export const linkStates = ['open', ...linkEnds, 'expired', 'superseded'] as const
export type LinkState = (typeof linkStates)[number]

type Link = { version: number; end: LinkEnd | null; expiresAt: string }

/** `waiting`: the version that waits for an answer, null while none does. A link opens nothing but its own version, while that is on the table. */
export function linkState({ version, end, expiresAt }: Link, { waiting, now }: { waiting: number | null; now: string }): LinkState {
  if (end) return end
  if (version !== waiting) return 'superseded'
  return expiresAt <= now ? 'expired' : 'open'
}

/** Whether somebody at this address can answer this version by one of these already. */
export const waitsAt = (links: (Link & { email: string })[], { version, email }: { version: number; email: string }, now: string) =>
  links.some((link) => link.email === email && linkState(link, { waiting: version, now }) === 'open')

/** Days for which a link can be used. */
export const daysToUse = 14
/** So many may leave for one thing within a day: nobody's mailbox is filled from here. */
export const mostADay = 10

/** Whether another may be sent, with when each of those there are was sent last. */
export const maySendAnother = (sentAt: string[], dayAgo: string) => sentAt.filter((at) => at > dayAgo).length < mostADay
