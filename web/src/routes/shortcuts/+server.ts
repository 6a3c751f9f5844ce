import { redirect } from '@sveltejs/kit'
import { shortcutsCookie } from '$lib/palette/shortcuts'
import type { RequestHandler } from './$types'

const aYear = 365 * 24 * 60 * 60

/** Kept where the page's own script can read it. */
export const POST: RequestHandler = async ({ request, cookies }) => {
  const off = (await request.formData()).get('shortcuts') === 'off'
  cookies.set(shortcutsCookie, off ? 'off' : 'on', { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: false })
  redirect(303, '/account#shortcuts')
}
