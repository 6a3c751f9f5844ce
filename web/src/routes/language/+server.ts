import { redirect } from '@sveltejs/kit'
import { samePath } from '$lib/same-path'
import { cookieName, toLocale } from '$lib/words/runtime'
import type { RequestHandler } from './$types'

const aYear = 365 * 24 * 60 * 60

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  const locale = toLocale(form.get('locale'))
  if (locale) cookies.set(cookieName, locale, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
  redirect(303, samePath(form.get('to'), url.origin))
}
