/** Stories speak to the API; pages are the browser tests' business, and need no build here. */
export const pages = () => new Response('pages are not part of stories', { status: 501 })
