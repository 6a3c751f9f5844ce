import { agencyBySlug } from '../kernel/agency-by-slug'
import type { Agency } from '../kernel/ctx'
import { possiblePhone } from '../kernel/phone'
import { invalid, notFound } from '../kernel/refusal'
import { dayIn } from '../kernel/rules/days'
import { doorOfAgency } from '../modules/agencies/index'
import { takesEnquiries } from '../modules/briefs/index'
import { countEnquiry } from './attempts'
import type { Door } from './door'
import { enquiryLetter } from './enquiry-letter'
import type { Enquiry } from './enquiry-shapes'
import { enquiryFlaws } from './rules/enquiry-flaws'
import { keepWaiting } from './waiting'

/** An agency whose page takes wishes from anybody, as that page shows it. @throws 404 where there is none, or it takes none */
export const enquiryDoor = async (door: Door, slug: string) => doorOfAgency(door.directory, (await openAgency(door, slug)).slug)

/**
 * Keeps a wish in waiting and mails whoever told it: the agency hears of it only from whoever reads that mailbox. The answer is the
 * same whether or not the agency knows the address.
 * @throws 422 for a day that has passed in the agency's zone and for what is no phone
 */
export async function enquire(door: Door, { agency: slug, website, email, ...said }: Enquiry) {
  const agency = await openAgency(door, slug)
  const mailed = { mailed: true as const }
  if (website !== '') return mailed
  demandSound(door, agency, said)
  await countEnquiry(door, email)

  const letter = (token: string) => enquiryLetter(door, agency, { to: email, locale: said.locale, url: `${door.origin}/enquiries/${token}`, wish: said.wish })
  await keepWaiting(door, agency, email, { said, ids: { brief: door.newId('brief'), client: door.newId('client'), person: door.newId('person') } }, letter)
  return mailed
}

async function openAgency(door: Door, slug: string): Promise<Agency> {
  const agency = await agencyBySlug(door.directory, slug)
  if (!(await takesEnquiries({ db: door.world(agency).db, agencyId: agency.id }))) throw notFound()
  return agency
}

type Said = Omit<Enquiry, 'agency' | 'website' | 'email'>

function demandSound({ now }: Door, { zone, country }: Agency, said: Said) {
  const flaws = enquiryFlaws(said, { today: dayIn(zone, now()), phoneOf: (typed) => possiblePhone(typed, country) })
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
}
