import { actionsFor, loadFor } from '$lib/server/notices'

export const load = loadFor('client')
export const actions = actionsFor('client')
