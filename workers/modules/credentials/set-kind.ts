import { paperKinds } from '../../../db/schema/agency/credentials'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import { came, paperTableOf } from './kinds'
import type { PaperField } from './rules/kinds'
import { demandKey } from './rules/table'
import type { Fallback, KindSetting } from './table-shapes'
import { ownKinds } from './table-store'

/** The table as its page shows it: each kind with the rows that say whom it is asked of, and what they were before the agency changed them. */
export async function paperSettings(ctx: Ctx) {
  const { kinds, demands } = await paperTableOf(ctx)
  const seeded = new Set(came.kinds.map(({ code }) => code))
  return { rows: [...kinds.values()].map((kind) => ({ ...kind, own: !seeded.has(kind.code) })), demands: demands.map((row) => ({ ...row, came: came.demands.find((one) => demandKey(one) === demandKey(row))?.level ?? null })) }
}

/** Says what a kind of paper is; without a code it is a new one. A field without one is new too. */
export async function setKind(ctx: Ctx, { revision, archived, code = ctx.newId('kind'), fields, ...wish }: KindSetting) {
  demandFullScope(ctx)
  const known = (await paperTableOf(ctx)).kinds.get(code)
  demandEdition(known ?? { revision: 0 }, revision)
  if (wish.term === 'none' && wish.maxMonths !== null) throw invalid({ maxMonths: 'not_an_option' })
  const whole = { ...wish, fields: withCodes(fields), archivedAt: archived ? (known?.archivedAt ?? ctx.now()) : null }
  const own = (await ownKinds(ctx)).find(({ id }) => id === code)
  const before = known ? { names: known.names, hint: known.hint, holders: known.holders, term: known.term, maxMonths: known.maxMonths, freshMonths: known.freshMonths, fields: known.fields, stamped: known.stamped, archivedAt: known.archivedAt } : null
  return commit(ctx, { action: 'paper_kind.change', write: setting(ctx, paperKinds, { own, id: code, whole, before }), answer: { code, revision: revision + 1 } })
}

/** Takes back what the agency has changed of a kind that the product came with. @throws 409 `nothing_set` */
export async function restoreKind(ctx: Ctx, { revision, code }: Fallback) {
  demandFullScope(ctx)
  const own = (await ownKinds(ctx)).find(({ id }) => id === code && came.kinds.some((kind) => kind.code === id))
  if (!own) throw conflict('nothing_set')
  demandEdition(own, revision)
  return commit(ctx, { action: 'paper_kind.restore', write: remove(ctx, paperKinds, own), answer: { code, revision: 0 } })
}

/** What was typed stays with its field, whatever the field is called: so each has a code that nobody changes. */
function withCodes(fields: KindSetting['fields']): PaperField[] {
  const taken = new Set(fields.flatMap(({ code }) => code ?? []))
  if (taken.size < fields.filter(({ code }) => code).length) throw invalid({ fields: 'named_twice' })
  let next = 1
  return fields.map(({ code, ...field }) => {
    while (!code && taken.has(`field_${next}`)) next++
    return { code: code ?? `field_${next++}`, ...field }
  })
}
