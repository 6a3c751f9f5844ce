import { shard, shards } from '../db'
import { logBug, logWork } from '../log'
import { fireReminders } from '../reminders/index'
import { carryAndHold } from './carry'
import { due } from './due'
import { forget } from './forget'
import type { Cargo, Store } from './message'

const chunk = 100
/** A run ends after this many chunks of one kind in one store; the next run, a minute later, goes on. */
const chunksPerRun = 50

/** Every minute: what is to be remembered becomes news; whatever is due and may have been lost on the way is carried again; what has served its time is forgotten. */
export async function sweep(env: Env, now: Date) {
  const swept = { reminders: 0, news: 0, mails: 0, pushes: 0, imports: 0 }
  for (const store of [...shards(env).keys(), 'directory'] as Store[]) {
    try {
      if (store !== 'directory') {
        swept.reminders += await fireReminders(shard(env, store), now)
        swept.news += await carryDue(env, store, 'news', now)
        swept.imports += await carryDue(env, store, 'import', now)
        swept.pushes += await carryDue(env, store, 'push', now)
      }
      swept.mails += await carryDue(env, store, 'mail', now)
    } catch (error) {
      logBug(`sweep of ${store}`, error)
    }
  }
  if (now.getUTCMinutes() === 0) await forget(env, now)
  logWork({ what: 'sweep', ...swept })
  return swept
}

async function carryDue(env: Env, store: Store, kind: Cargo, now: Date) {
  let carried = 0
  for (let round = 0; round < chunksPerRun; round++) {
    const messages = await due(env, store, kind, now, chunk)
    await carryAndHold(env, messages, now)
    carried += messages.length
    if (messages.length < chunk) break
  }
  return carried
}
