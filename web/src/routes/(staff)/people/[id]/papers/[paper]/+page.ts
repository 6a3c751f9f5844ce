import { partsOf } from '$lib/papers/parts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data, url }) => ({ ...data, parts: await partsOf(data, url) })
