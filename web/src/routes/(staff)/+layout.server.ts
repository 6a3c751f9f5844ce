import { loadMember } from '$lib/server/signed-in'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = loadMember('staff')
