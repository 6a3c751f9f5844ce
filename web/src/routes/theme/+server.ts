import { redirect } from '@sveltejs/kit'
import { samePath } from '$lib/same-path'
import { themeCookie, themeFrom } from '$lib/theme'
import type { RequestHandler } from './$types'

const aYear = 365 * 24 * 60 * 60

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  const theme = themeFrom(form.get('theme')?.toString())
  cookies.set(themeCookie, theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
  redirect(303, samePath(form.get('to'), url.origin))
}
