import { erasures } from '../../../db/schema/agency/privacy'
import { redaction } from '../../kernel/audit/redact'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Keeper, Subjectee } from '../../kernel/personal'
import { dayIn } from '../../kernel/rules/days'
import { erase, type PersonRow } from '../people/index'
import { aliasIn, knownBy } from './rules/names'
import { copiesAbout } from './store'

/**
 * Takes out of the shard who somebody was, in one commit: their own row, what is theirs alone, their name where others were
 * told it, and the values of the trail. What was issued, signed or done stays, and the list says why and until when.
 */
export async function eraseOnShard(ctx: Ctx, keepers: Keeper[], person: PersonRow) {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const subjectee = knownBy(person, aliasIn(ctx.agency.languages[0]))
  for (const { objectKey } of await copiesAbout(ctx, person.id)) await ctx.files.delete(objectKey)

  const parts = await Promise.all(keepers.map(async (keeper) => ({ name: keeper.name, ...(await keeper.erase(ctx, subjectee, today)) })))
  const trail = await redaction(ctx, subjectee)
  const removed = Object.fromEntries(parts.flatMap(({ name, removed }) => (removed > 0 ? [[name, removed]] : [])))
  const erasure = { id: ctx.newId('erasure'), personId: person.id, doneBy: ctx.actor.id!, removed, kept: parts.flatMap(({ kept }) => kept) }
  return commit(ctx, {
    action: 'person.erase',
    write: [
      erase(ctx, person, blank(subjectee, ctx.now())),
      insert(ctx, erasures, erasure),
      ...parts.flatMap(({ writes }) => writes),
      ...trail.writes,
    ],
    answer: { ...erasure, createdAt: ctx.now() },
  })
}

/** No address can reach it, and no two are alike. */
const blank = ({ id, alias }: Subjectee, erasedAt: string) => ({
  family: alias, given: '', latin: null, legalName: null, address: null, phone: null, position: null, departmentId: null, managerId: null,
  email: `${id}@erased.invalid`, state: 'ended' as const, scope: { clients: [], events: [] }, erasedAt,
})
