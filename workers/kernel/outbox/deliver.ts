import type { Touched } from '../touched'
import type { Agency } from '../ctx'
import { logBug } from '../log'
import { carryAndHold } from './carry'

type Delivery = { agency: Pick<Agency, 'id' | 'shard'>; news: string[]; changes: Touched[]; now: Date }

/** After the answer: hands fresh news to the queue and tells open screens. What fails here is found by the sweep. */
export async function deliver(env: Env, { agency, news, changes, now }: Delivery): Promise<void> {
  const messages = news.map((id) => ({ store: agency.shard, kind: 'news' as const, agencyId: agency.id, id, attempt: 0 }))
  const done = await Promise.allSettled([carryAndHold(env, messages, now), tellScreens(env, agency.id, changes)])
  for (const one of done) if (one.status === 'rejected') logBug(agency.id, one.reason)
}

/** Word to the open screens of one agency. */
export async function tellScreens(env: Env, agencyId: string, changes: Touched[]): Promise<void> {
  if (changes.length > 0) await env.STAGE.getByName(agencyId).changed(changes)
}
