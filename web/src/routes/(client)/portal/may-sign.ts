import type { Session } from '$lib/session'

/** Contacts who may sign also write; the others look on. The API decides, this only spares them dead buttons. */
export const maySign = ({ role }: Session) => role === 'client_signer'
