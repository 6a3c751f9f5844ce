import { browser } from '$app/environment'

/** What was typed and not yet sent survives a closed tab, on this device alone. */
export const draftOf = (place: string) => (browser ? (localStorage.getItem(keyOf(place)) ?? '') : '')

export function keepDraft(place: string, text: string) {
  if (text.trim() === '') localStorage.removeItem(keyOf(place))
  else localStorage.setItem(keyOf(place), text)
}

const keyOf = (place: string) => `talk ${place}`
