/** Stands in for workers/pages.ts in the stories. */
export function pages() {
  return new Response('Stories have no pages.', { status: 404 })
}
