import { redirect } from '@sveltejs/kit'
import { samePath } from '$lib/same-path'
import { keepLanguage } from '$lib/server/language'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData()
  keepLanguage(cookies, form.get('locale'))
  redirect(303, samePath(form.get('to'), url.origin))
}
