import { m } from '$lib/words/messages'

/** What each field is called, for the summary of what is wrong. */
export const labels = (): Record<string, string> => ({
  'agency.name': m.sign_up_agency_name(),
  'agency.slug': m.sign_up_slug(),
  'agency.country': m.sign_up_country(),
  'agency.zone': m.sign_up_zone(),
  'agency.currency': m.sign_up_currency(),
  'agency.languages': m.sign_up_languages(),
  'person.family': m.name_family(),
  'person.given': m.name_given(),
  'person.latin': m.name_latin(),
  'person.email': m.email(),
  password: m.password(),
})
