/** Kinds of things that outsiders see on their pages; everything else is the agency's own affair. */
export const shared = {
  client: ['answer', 'brief', 'duty', 'event', 'signoff', 'version'],
  supplier: ['booking', 'credential', 'supplier'],
} as const

/** Nouns of what is one person's alone: what they have read, their password, and the keys to their calendars and programs. */
export const personal = ['feed', 'notice', 'password', 'token'] as const

export const isPersonal = (action: string) => personal.some((noun) => action.startsWith(`${noun}.`))
