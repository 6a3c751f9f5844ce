import type { Cookies } from '@sveltejs/kit'
import { cookieName, toLocale } from '$lib/words/runtime'

const aYear = 365 * 24 * 60 * 60

/** Keeps the language a reader chose, or is on record with, for the pages to come. */
export function keepLanguage(cookies: Cookies, chosen: unknown) {
  const locale = toLocale(chosen)
  if (locale) cookies.set(cookieName, locale, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
}
