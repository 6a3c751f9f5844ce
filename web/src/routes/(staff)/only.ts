import { error } from '@sveltejs/kit'
import { refusalWords } from '$lib/refusals'

/** Stops at the door of a form that this reader's role could never send. */
export function only(may: boolean) {
  if (!may) error(403, { message: refusalWords('not_permitted'), code: 'not_permitted' })
}
