import type { PageLoad } from './$types'

/** Few let somebody else sign: its forms come when they are asked for. */
export const load: PageLoad = async ({ data }) => ({ ...data, SendLink: data.links ? (await import('$lib/briefs/SendLink.svelte')).default : null })
