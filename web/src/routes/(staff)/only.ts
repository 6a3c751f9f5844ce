import { error } from '@sveltejs/kit'
import { refusalWords } from '$lib/refusals'

/** Stops at the door of a form that this reader's role, or what they see, could never send. */
export function only(may: boolean, code = 'not_permitted') {
  if (!may) error(403, { message: refusalWords(code), code })
}
