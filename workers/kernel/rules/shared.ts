import { kindsRead } from './kinds-read'

/** Kinds of things that outsiders see on their pages; everything else is the agency's own affair. */
export const shared = {
  client: ['answer', 'brief', 'duty', 'event', 'promise', 'signing', 'signoff', 'version'],
  supplier: ['booking', 'credential', 'evaluation', 'exception', 'standby', 'supplier'],
} as const

type Hearer = { kind: 'staff' | 'client' | 'supplier' | 'system'; scopes?: readonly string[] }

/** Of which kinds somebody may read that they have changed, undefined for all: outsiders of what their pages show, programs of what their token reads. */
export function openTo({ kind, scopes }: Hearer): readonly string[] | undefined {
  const open = kind === 'client' || kind === 'supplier' ? shared[kind] : undefined
  const read = scopes && kindsRead(scopes)
  return open && read ? open.filter((one) => read.includes(one)) : (open ?? read)
}

/** Nouns of what is one person's alone: what they have read, their password, and the keys to their calendars and programs. */
export const personal = ['feed', 'notice', 'password', 'token'] as const

export const isPersonal = (action: string) => personal.some((noun) => action.startsWith(`${noun}.`))
