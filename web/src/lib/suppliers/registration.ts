import type { RegistrationState } from '$shapes/modules/suppliers/standing-shapes'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'

type Owed = RegistrationState['missing']

/** What a supplier still owes before they send their registration, in words, and where in their own pages it is done; documents are counted together. */
export function owedLines(missing: Owed): { word: string; href: string }[] {
  const papers = missing.filter(({ what }) => what === 'paper')
  const word = papers.length === 1 ? m.registration_owed_paper({ title: nameOf(papers[0]!.names ?? {}) }) : m.registration_owed_papers({ count: papers.length })
  return [...missing.flatMap(({ what }) => (what === 'paper' ? [] : [{ word: words[what](), href: places[what] }])), ...(papers.length > 0 ? [{ word, href: '/supplier#papers' }] : [])]
}

const words = { address: m.registration_owed_address, phone: m.registration_owed_phone, offer: m.registration_owed_offer }
const places = { address: '/supplier/profile#field-postalAddress', phone: '/supplier/profile#field-phone', offer: '/supplier/profile#offers' }
