import type { Agency } from '../ctx'
import { logBug } from '../log'
import { carryAndHold } from './carry'

type Touched = { eventId: string; action: string }
type Delivery = { agency: Agency; news: string[]; touched: Touched[]; now: Date }

/** After the answer: hands fresh news to the queue and tells open screens. What fails here is found by the sweep. */
export async function deliver(env: Env, { agency, news, touched, now }: Delivery): Promise<void> {
  const messages = news.map((id) => ({ store: agency.shard, kind: 'news' as const, agencyId: agency.id, id, attempt: 0 }))
  const done = await Promise.allSettled([
    carryAndHold(env, messages, now),
    ...once(touched).map((what) => env.STAGE.getByName(`${agency.id}/${what.eventId}`).changed(what)),
  ])
  for (const one of done) if (one.status === 'rejected') logBug(agency.id, one.reason)
}

const once = (touched: Touched[]) => [...new Map(touched.map((one) => [`${one.eventId} ${one.action}`, one])).values()]
