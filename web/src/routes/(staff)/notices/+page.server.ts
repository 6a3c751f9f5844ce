import { actionsFor, loadFor } from '$lib/server/notices'

export const load = loadFor('staff')
export const actions = actionsFor('staff')
