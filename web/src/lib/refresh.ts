import { invalidate, invalidateAll } from '$app/navigation'
import { navigating } from '$app/state'

/**
 * Loads anew what the page shows, or the part of it that depends on this. Whoever is on the way to another page is not called back by it.
 * Off line nothing happens: SvelteKit would leave the page, and what is typed into it, for the browser's own error page.
 */
export async function refresh(dependency?: string | ((dependency: URL) => boolean)) {
  await navigating.complete?.catch(() => {})
  if (!navigator.onLine) return
  await (dependency ? invalidate(dependency) : invalidateAll())
}
