import { actionsFor, loadNotices } from '$lib/server/notices'

export const load = loadNotices
export const actions = actionsFor('supplier')
