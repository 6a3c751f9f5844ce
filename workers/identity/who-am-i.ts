import type { Agency, Ctx } from '../kernel/ctx'
import type { Session } from '../kernel/http/app-env'
import { mayActor } from '../kernel/permissions'
import { publicBrand } from '../kernel/rules/brand'
import { audienceOf, isStaffRole } from '../kernel/rules/roles'
import { reviewsWaiting } from '../modules/credentials/index'
import { unreadCount } from '../modules/notices/index'
import { onePerson, shownTo } from '../modules/people/index'
import { talksWaiting } from '../modules/skills/index'
import { accountOf } from './accounts'
import type { Door } from './door'
import type { WhoAmI } from './shapes'

/** Who is signed in here, and as whom; `ctx` is null while no agency is chosen. */
export async function whoAmI({ directory }: Door, { userId, membership, agency, account }: Session, ctx: Ctx | null): Promise<WhoAmI> {
  const [{ user, memberships }, { person, unread, reviews, talks }] = await Promise.all([account ?? accountOf(directory, userId), ctx && membership ? here(ctx, membership.id) : nowhere])
  return {
    user: { id: user.id, email: user.email, locale: user.locale, hasPassword: user.hasPassword },
    person: person && ctx ? nameOf(shownTo(ctx, person)) : null,
    role: membership?.role ?? null,
    audience: membership ? audienceOf(membership.role) : null,
    agency: agency ? agencyOf(agency) : null,
    memberships: memberships.map(({ id, role, agency: { slug, name } }) => ({ id, role, agency: { slug, name }, current: id === membership?.id })),
    clientId: membership?.clientId ?? null,
    supplierId: membership?.supplierId ?? null,
    limited: Boolean(membership && isStaffRole(membership.role) && membership.scope !== 'all'),
    unread,
    reviews,
    talks,
  }
}

const nowhere = { person: undefined, unread: 0, reviews: null, talks: 0 }

async function here(ctx: Ctx, personId: string) {
  const [[person], [unread], [waiting], [talks]] = await ctx.db.batch([onePerson(ctx, personId), unreadCount(ctx), reviewsWaiting(ctx), talksWaiting(ctx)])
  return { person, unread: unread?.number ?? 0, reviews: mayActor(ctx.actor, 'credential.review') ? (waiting?.number ?? 0) : null, talks: talks?.number ?? 0 }
}

const nameOf = ({ id, revision, family, given, latin, legalName, address, locale, zone, phoneShown, position, erasureAskedAt }: NonNullable<WhoAmI['person']>) =>
  ({ id, revision, family, given, latin, legalName, address, locale, zone, phoneShown, position, erasureAskedAt })
const agencyOf = ({ id, slug, name, zone, currency, languages, brand }: Agency) => ({ id, slug, name, zone, currency, languages, brand: publicBrand(brand) })
