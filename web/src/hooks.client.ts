import type { HandleClientError } from '@sveltejs/kit'
import { patient } from '$lib/patience'
import { m } from '$lib/words/messages'
import { baseLocale, overwriteGetLocale, toLocale } from '$lib/words/runtime'

// The server has chosen; the page says so in its lang.
overwriteGetLocale(() => toLocale(document.documentElement.lang) ?? baseLocale)

window.fetch = patient(window.fetch)

export const handleError: HandleClientError = ({ status }) => {
  if (status === 404) return { message: m.refusal_not_found(), code: 'not_found' }
  if (!navigator.onLine) return { message: m.refusal_offline(), code: 'offline' }
  return { message: m.refusal_unexpected(), code: 'unexpected' }
}
