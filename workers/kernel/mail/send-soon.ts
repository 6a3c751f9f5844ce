import { logBug } from '../log'
import { carryAndHold } from '../outbox/carry'
import type { Cargo, Store } from '../outbox/message'

type Leaving = { store: Store; agencyId: string | null; kind: Cargo; id: string }

/** Mails, pushes and news of one store that are on record, on their way at once instead of at the next sweep. Never throws: the rows are due. */
export async function sendSoon(env: Env, leaving: Leaving[], now: Date) {
  for (const kind of ['mail', 'push', 'news'] as const) {
    try {
      await carryAndHold(env, leaving.filter((one) => one.kind === kind).map((one) => ({ ...one, attempt: 0 })), now)
    } catch (error) {
      logBug('sendSoon', error)
    }
  }
}
