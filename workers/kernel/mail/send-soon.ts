import { logBug } from '../log'
import { carryAndHold } from '../outbox/carry'
import type { Store } from '../outbox/message'

/** Mails of one store that are on record, on their way at once instead of at the next sweep. Never throws: the rows are due. */
export async function sendSoon(env: Env, mails: { store: Store; agencyId: string | null; id: string }[], now: Date) {
  try {
    await carryAndHold(env, mails.map((mail) => ({ ...mail, kind: 'mail' as const, attempt: 0 })), now)
  } catch (error) {
    logBug('sendSoon', error)
  }
}
