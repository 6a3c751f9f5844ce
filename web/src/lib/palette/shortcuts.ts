import type { Audience } from '$lib/audience'

/** Second keys after G, and where they lead. */
export const goTo: Record<Audience, Record<string, string>> = {
  staff: { h: '/home', b: '/briefs', e: '/events', c: '/clients', s: '/suppliers', p: '/people', t: '/tasks', n: '/notices' },
  client: { h: '/portal', b: '/portal/briefs', e: '/portal/events', n: '/portal/notices' },
  supplier: { h: '/supplier', n: '/supplier/notices' },
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>
type Meaning = 'palette' | 'sheet' | 'filter' | 'row' | { go: string } | 'g' | null

/**
 * What a key press means. Single characters mean nothing while somebody types or composes, nor when they are switched off
 * (WCAG 2.1.4); Ctrl K always does.
 */
export function meaningOf(press: Press, { typing, off, afterG, audience }: { typing: boolean; off: boolean; afterG: boolean; audience: Audience }): Meaning {
  if (press.isComposing) return null
  const key = press.key.toLowerCase()
  if ((press.ctrlKey || press.metaKey) && !press.altKey) return key === 'k' ? 'palette' : null
  if (typing || off || press.altKey) return null
  if (afterG) return goTo[audience][key] ? { go: goTo[audience][key] } : null
  if (key === '?') return 'sheet'
  if (key === '/') return 'filter'
  if (key === 'j' || key === 'k') return 'row'
  return key === 'g' ? 'g' : null
}

/** How long a G waits for its second key, in ms. */
export const patience = 1500

export const shortcutsCookie = 'shortcuts'
export const areOff = (cookies: string) => cookies.split('; ').includes(`${shortcutsCookie}=off`)
