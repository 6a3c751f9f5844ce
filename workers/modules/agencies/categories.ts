import { categories } from '../../../db/schema/agency/agencies'
import { categories as seeded } from '../../../db/seed/categories'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from './entry'
import { merged } from './rules/merged'
import type { Category, CategoryKind, CategorySetting } from './shapes'
import { ownCategories } from './store'

const keyOf = ({ kind, code }: Pick<Category, 'kind' | 'code'>) => `${kind}.${code}`

/** What suppliers, attendees or events are sorted by here, in the agency's order, archived ones at the end of their own. */
export async function categoriesOf(ctx: Ctx, kind?: CategoryKind): Promise<Category[]> {
  const own = await ownCategories(ctx)
  const came = seeded.map((one, sort): Category => ({ ...one, sort, archivedAt: null, revision: 0 }))
  return merged(came, own.map(shown), keyOf).filter((one) => kind === undefined || one.kind === kind).sort((a, b) => a.sort - b.sort)
}

/** Names it otherwise, moves it, archives it or takes it back; without a code it is a new one. */
export async function setCategory(ctx: Ctx, { revision, archived, code = freshCode(ctx), kind, names, sort }: CategorySetting) {
  demandFullScope(ctx)
  const all = await categoriesOf(ctx)
  const last = Math.max(-1, ...all.map((one) => one.sort))
  const known = all.find((one) => keyOf(one) === keyOf({ kind, code }))
  const current = known ?? { kind, code, names, sort: last + 1, archivedAt: null, revision: 0 }
  demandEdition(current, revision)

  const values = { kind, code, names, sort: sort ?? current.sort, archivedAt: archived ? (current.archivedAt ?? ctx.now()) : null }
  const own = (await ownCategories(ctx)).find(({ id }) => id === keyOf({ kind, code }))
  return commit(ctx, {
    action: 'category.change',
    write: setting(ctx, categories, { own, id: keyOf({ kind, code }), whole: values, before: known ? { names: known.names, sort: known.sort, archivedAt: known.archivedAt } : null }),
    answer: { ...values, revision: revision + 1 },
  })
}

const freshCode = (ctx: Ctx) => ctx.newId('category')

const shown = ({ kind, code, names, sort, archivedAt, revision }: Category): Category => ({ kind, code, names, sort, archivedAt, revision })
