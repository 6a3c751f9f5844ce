import { redirect, type RequestEvent } from '@sveltejs/kit'

/**
 * Without JavaScript, an act that is done leads back to its page, so that neither "back" nor a reload sends it once more; with it,
 * the answer goes to the page. `said`: what its address tells the page then.
 */
export function landed<Answer>({ request, url }: Pick<RequestEvent, 'request' | 'url'>, answer: Answer, said: Record<string, string> = {}): Answer {
  if (request.headers.has('x-sveltekit-action')) return answer
  const kept = [...url.searchParams].filter(([key]) => !key.startsWith('/') && !(key in said))
  const search = new URLSearchParams([...kept, ...Object.entries(said)]).toString()
  redirect(303, search ? `${url.pathname}?${search}` : url.pathname)
}
