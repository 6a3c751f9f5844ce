/** What stands between an event and its next state, as its module knows it: how many of what, and the first of them by name. */
export type Missing = { code: 'agreed_version' | 'promises_ownerless' | 'promises_owed' | 'tasks_open' | 'bookings_blocked'; count: number; things: { id: string; title: string; revision: number | null }[] }
export const missingCodes = ['agreed_version', 'promises_ownerless', 'promises_owed', 'tasks_open', 'bookings_blocked'] as const satisfies Missing['code'][]
