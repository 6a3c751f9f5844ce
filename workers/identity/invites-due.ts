import { sql } from 'drizzle-orm'
import { outbox } from '../../db/schema/agency/kernel'
import { people } from '../../db/schema/agency/people'
import type { Ctx } from '../kernel/ctx'
import { newToken } from '../kernel/hash'
import type { Placed } from '../kernel/imports/importer'
import type { Statement } from '../kernel/outbox/listener'

/** A mail provider takes thirty a minute from anybody, and whoever answers for the import has time to take it back. */
const secondsBetween = 2
/** Tokens go in as one text, of which D1 takes 2 MB. */
const atOnce = 10_000

/** News for each who came in, one after the other; each carries the token of its invitation, so that telling it twice makes one. */
export function invitesDue(ctx: Ctx, { ids, fresh }: Pick<Placed, 'ids' | 'fresh'>, kind: string): Statement[] {
  const subject = sql`json_object('kind', 'person', 'id', x.id, 'clientId', p.client_id)`
  return Array.from({ length: Math.ceil(fresh / atOnce) }, (_, chunk) => {
    const tokens = JSON.stringify(Array.from({ length: Math.min(atOnce, fresh - chunk * atOnce) }, newToken))
    const due = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${ctx.now()}, '+' || (x.place * ${secondsBetween}) || ' seconds')`
    return ctx.db.insert(outbox).select(sql`
      select ${ctx.agencyId}, ${ctx.newId('news')} || '_' || x.place, ${kind}, json_object('subject', ${subject}, 'token', t.value, 'actorId', ${ctx.actor.id}, 'origin', ${ctx.origin}),
        0, ${ctx.now()}, ${due}, null, null, null, null
      from (select target_id as id, row_number() over (order by target_id) - 1 as place from (${ids})) x
      join json_each(${tokens}) t on t.key = x.place - ${chunk * atOnce}
      left join ${people} p on p.agency_id = ${ctx.agencyId} and p.id = x.id`)
  })
}
