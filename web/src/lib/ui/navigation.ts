import type { Component } from 'svelte'
import { homes } from '$lib/audience'

export interface Crumb {
  label: string
  /** The last one is the page itself and has none. */
  href?: string
}

export interface Place {
  href: string
  label: string
  Icon?: Component<{ class?: string }>
  count?: number | string
}

const lonely: string[] = Object.values(homes)

/** The place a reader is in: the page itself or one below it. A home is nothing but itself: "/portal" is not the parent of "/portal/briefs". */
export function currentPlace(places: { href: string }[], path: string): string | undefined {
  const fits = places.map(({ href }) => href).filter((href) => path === href || (!lonely.includes(href) && path.startsWith(`${href}/`)))
  return fits.sort((a, b) => b.length - a.length)[0]
}
