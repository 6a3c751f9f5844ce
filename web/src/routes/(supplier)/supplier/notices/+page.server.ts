import { actionsFor, loadFor } from '$lib/server/notices'

export const load = loadFor('supplier')
export const actions = actionsFor('supplier')
