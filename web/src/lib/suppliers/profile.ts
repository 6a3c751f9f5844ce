import { purposes, type Purpose } from '$shapes/modules/suppliers/rules/contacts'
import type { Profile, Supplier } from '$shapes/modules/suppliers/shapes'
import { standOf } from '$lib/papers/words'
import { day } from '$lib/dates'
import { m } from '$lib/words/messages'

/** What a supplier says of itself beside its name, as the fields of a form are called. */
export const profileFields = ['website', 'postalAddress', 'about'] as const
export const contactFields = purposes.map((purpose) => `contacts.${purpose}` as const)

const purposeWords: Record<Purpose, () => string> = { jobs: m.profile_contact_jobs, papers: m.profile_contact_papers, accounts: m.profile_contact_accounts }

export const profileLabels = () => ({
  website: m.profile_website(), postalAddress: m.profile_address(), about: m.profile_about(),
  'contacts.jobs': m.profile_contact_jobs(), 'contacts.papers': m.profile_contact_papers(), 'contacts.accounts': m.profile_contact_accounts(),
})

/** What stands in those fields. */
export const profileValues = (supplier: Supplier): Record<string, string> => ({
  ...Object.fromEntries(profileFields.map((field) => [field, supplier[field] ?? ''])),
  ...Object.fromEntries(purposes.map((purpose) => [`contacts.${purpose}`, supplier.contacts?.[purpose] ?? ''])),
})

/** Whom one turns to, and for what, as far as it was said; somebody who has left is nobody to turn to. */
export const contactsOf = ({ contacts, people }: Pick<Profile, 'contacts' | 'people'>) => purposes.flatMap((purpose) => {
  const person = people.find(({ id }) => id === contacts?.[purpose])
  return person ? [{ purpose, word: purposeWords[purpose](), person }] : []
})

/** How what a paper says stands: verified on which day, or what is still to come. */
export function factStands({ standing, reviewedAt, validTo }: Profile['facts'][number], zone: string) {
  const stands = standOf({ standing, level: 'required', paper: { validTo } }, zone)
  return standing === 'verified' && reviewedAt ? { ...stands, word: m.fact_verified_on({ day: day(reviewedAt, zone) }) } : stands
}
