import { invalidate, invalidateAll } from '$app/navigation'
import { navigating } from '$app/state'

/** Loads anew what the page shows, or the part of it that depends on this. Whoever is on the way to another page is not called back by it. */
export async function refresh(dependency?: string | ((dependency: URL) => boolean)) {
  await navigating.complete?.catch(() => {})
  await (dependency ? invalidate(dependency) : invalidateAll())
}
