import { redirect } from '@sveltejs/kit'

/** Back to the section that was saved, on a page that says so: `done` where it is not the section's own name. */
export const savedOn = (page: string) => (section: string, done = section) => redirect(303, `${page}?done=${done}#${section}`)
