import { m } from '$lib/words/messages'

export const factLabels = (): Record<string, string> => ({
  name: m.sign_up_agency_name(), country: m.sign_up_country(), zone: m.sign_up_zone(), currency: m.sign_up_currency(), languages: m.sign_up_languages(),
})
