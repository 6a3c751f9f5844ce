import type { Component } from 'svelte'

export interface Crumb {
  label: string
  /** The last one is the page itself and has none. */
  href?: string
}

export interface Place {
  href: string
  label: string
  Icon?: Component<{ class?: string }>
  count?: number
}

/** The place a reader is in: the page itself or one below it. "/portal" alone is not the parent of "/portal/briefs". */
export function currentPlace(places: { href: string }[], path: string): string | undefined {
  const fits = places.map(({ href }) => href).filter((href) => path === href || path.startsWith(`${href}/`))
  return fits.sort((a, b) => b.length - a.length)[0]
}
