import { agencyBySlug } from '../kernel/agency-by-slug'
import type { Agency } from '../kernel/ctx'
import { phoneFrom } from '../kernel/phone'
import { invalid, notFound } from '../kernel/refusal'
import { publicBrand } from '../kernel/rules/brand'
import { categoriesOf, doorOfAgency } from '../modules/agencies/index'
import { applicationFrom, isThere, regions, takesApplications } from '../modules/suppliers/index'
import { applicationLetter } from './application-letter'
import type { Application } from './application-shapes'
import { countEnquiry } from './attempts'
import type { Door } from './door'
import { productCtx } from './member-ctx'
import { isApplication, keepWaiting, usedUp, waitingAt } from './waiting'

/** What an agency's page for suppliers offers to choose from. @throws 404 where there is none, or it takes none */
export async function applicationDoor(door: Door, slug: string) {
  const agency = await openAgency(door, slug)
  const [shown, categories] = await Promise.all([doorOfAgency(door.directory, agency.slug), categoriesAt(door, agency)])
  return { ...shown, country: agency.country, categories: categories.map(({ code, names }) => ({ code, names })), regions }
}

/**
 * Keeps in waiting who would work for an agency, and mails whoever said so: staff hear of it only from whoever reads that mailbox.
 * @throws 422 for what is no category there or no phone, 429
 */
export async function apply(door: Door, { agency: slug, fax, email, ...typed }: Application) {
  const agency = await openAgency(door, slug)
  const mailed = { mailed: true as const }
  if (fax !== '') return mailed
  const categories = await categoriesAt(door, agency)
  if (!typed.categories.every((code) => categories.some((one) => one.code === code))) throw invalid({ categories: 'not_a_category' })
  const said = { ...typed, phone: typed.phone && phoneFrom(typed.phone, typed.country) }
  await countEnquiry(door, email)
  const letter = (token: string) => applicationLetter(door, agency, { to: email, locale: said.locale, url: `${door.origin}/applications/${token}`, text: said.message })
  await keepWaiting(door, agency, email, { said, ids: { supplier: door.newId('supplier') } }, letter)
  return mailed
}

/** What was written, for whoever holds the link. @throws 404, 409 `link_expired` */
export async function openApplication(door: Door, token: string) {
  const { waiting: { said: { name, message }, usedAt }, agency: { slug, name: agency, languages, brand } } = await waitingAt(door, token, isApplication)
  return { agency: { slug, name: agency, languages, brand: publicBrand(brand) }, name, message, sent: usedAt !== null }
}

/** Whoever reads the mailbox presses the button: staff see it from now on. Pressed again, it says the same and does nothing. */
export async function confirmApplication(door: Door, token: string) {
  const { waiting, agency } = await waitingAt(door, token, isApplication)
  const product = productCtx(door, agency, 'application')
  const { ids: { supplier: id }, said, email } = waiting
  if (!waiting.usedAt && !(await isThere(product, id))) await applicationFrom(product, { id, email, said })
  await usedUp(door, waiting)
  return { agency: { slug: agency.slug, name: agency.name } }
}

async function openAgency(door: Door, slug: string): Promise<Agency> {
  const agency = await agencyBySlug(door.directory, slug)
  if (!(await takesApplications({ db: door.world(agency).db, agencyId: agency.id }))) throw notFound()
  return agency
}

const categoriesAt = async (door: Door, agency: Agency) => (await categoriesOf(productCtx(door, agency, 'application'), 'supplier')).filter(({ archivedAt }) => !archivedAt)
