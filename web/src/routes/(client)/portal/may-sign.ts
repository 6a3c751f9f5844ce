import { signs } from '$shapes/kernel/rules/roles'
import type { Session } from '$lib/session'

/** Contacts who may sign also write; the others look on. The API decides, this only spares them dead buttons. */
export const maySign = ({ role }: Session) => signs(role)

/** Says which of their colleagues may sign or look. */
export const managesPeople = ({ role }: Session) => role === 'client_admin'
