import { invitations } from '../../db/schema/directory'
import { after } from '../kernel/clock'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { newToken, sha256 } from '../kernel/hash'
import { publicBrand } from '../kernel/rules/brand'
import { failedUnique } from '../kernel/sqlite-errors'
import { briefFromEnquiry, isBegun } from '../modules/briefs/index'
import { clientById, newcomer } from '../modules/clients/index'
import { addPerson, findByEmail, personInvited } from '../modules/people/index'
import type { Door } from './door'
import { lifetime } from './invite'
import { memberCtx, productCtx } from './member-ctx'
import { isWish, usedUp, waitingAt, type WaitingWish } from './waiting'

/**
 * Whoever reads the mailbox presses the button: the wish becomes a draft of theirs. A contact the agency knows adds it to their own
 * company; anybody else is a client from now on, with an invitation. Pressed again, it says the same and does nothing.
 * @throws 404, 409 `link_expired`
 */
export async function confirmEnquiry(door: Door, token: string) {
  const { waiting: enquiry, agency } = await waitingAt(door, token, isWish)
  const product = productCtx(door, agency, 'enquiry')
  if (!enquiry.usedAt && !(await isBegun(product, enquiry.ids.brief))) await begin(door, product, enquiry).catch(unlessThere)
  await usedUp(door, enquiry)
  return { agency: { slug: agency.slug, name: agency.name } }
}

/** The wish as it was written, for whoever holds the link, before they send it; `sent` once they have. @throws 404, 409 `link_expired` */
export async function openEnquiry(door: Door, token: string) {
  const { waiting: enquiry, agency } = await waitingAt(door, token, isWish)
  const { wish, on, expected, company } = enquiry.said
  return { agency: { slug: agency.slug, name: agency.name, languages: agency.languages, brand: publicBrand(agency.brand) }, wish, on, expected, company, sent: enquiry.usedAt !== null }
}

async function begin(door: Door, product: Ctx, { email, said, ids }: WaitingWish) {
  const known = await findByEmail(product, email)
  const client = known?.clientId ? await clientById(product, known.clientId) : newcomer(product, { id: ids.client, name: said.company })
  const fresh = known ? null : await invited(door, product, { ...said, id: ids.person, email, clientId: client.id })

  // Said by whoever asked, done by the product: nobody acts here who has signed in.
  const author = memberCtx(door, product.agency, { id: known?.id ?? ids.person, role: 'client_signer', clientId: client.id, supplierId: null, scope: 'all' })
  const { writes, news } = await briefFromEnquiry(author, { id: ids.brief, client, said: { ...said, email } })
  await commit(product, {
    action: 'brief.enquire',
    write: [...('write' in client ? [client.write] : []), ...(fresh ? [fresh.write] : []), ...writes],
    tell: [news, ...(fresh ? [fresh.news] : [])],
  })
}

type Newcomer = { id: string; email: string; clientId: string; family: string; given: string; latin: string | null; locale: string }

/** The directory first, as for everybody who is invited: see invite.ts. */
async function invited(door: Door, ctx: Ctx, { id, email, clientId, family, given, latin, locale }: Newcomer) {
  const place = { role: 'client_admin', clientId, supplierId: null, scope: 'all' } as const
  const token = newToken()
  await door.directory.insert(invitations).values({
    ...place, id: ctx.newId('invitation'), agencyId: ctx.agencyId, personId: id, email, tokenHash: await sha256(token),
    invitedBy: '', createdAt: ctx.now(), expiresAt: after(door.at, lifetime), usedAt: null, withdrawnAt: null,
  })
  const person = { ...place, id, email, family, given, latin, locale, address: null, state: 'invited' as const }
  return { write: addPerson(ctx, person), news: personInvited(person, token) }
}

/** Pressed twice at once: the other one has just begun it. */
function unlessThere(error: unknown) {
  if (!failedUnique(error, 'briefs') && !failedUnique(error, 'people') && !failedUnique(error, 'clients')) throw error
}
