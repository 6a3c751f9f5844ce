import type { Name } from '../../../kernel/rules/names'
import type { Names } from '../../credentials/rules/kinds'

/** What a certificate of a course says, as it was when it was issued. */
export type Certificate = {
  id: string
  agency: string
  holder: Name
  names: Names
  minutes: number
  /** The day on which it was held, in the agency's zone. */
  on: string
  trainer: string
  /** The first, the second…; those from before this was written down say nothing. */
  issue?: number
  /** The day on which it was issued, in the agency's zone. */
  issuedOn?: string
}

/** The very text whose SHA-256 is printed on it: the same for the same facts, in whatever order they are read. */
export function certificateText({ id, agency, holder: { family, given, latin }, names, minutes, on, trainer, issue, issuedOn }: Certificate) {
  const called = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(['course certificate', id, agency, [family, given, latin], called, minutes, on, trainer, ...(issue ? [issue, issuedOn] : [])])
}

/** The number printed on it, such as `2026-7K3QX9MD`, and `2026-7K3QX9MD/2` where it was issued anew. */
export function numberOf({ id, on, issue = 1 }: Pick<Certificate, 'id' | 'on' | 'issue'>) {
  const number = `${on.slice(0, 4)}-${id.slice(-8).toUpperCase()}`
  return issue > 1 ? `${number}/${issue}` : number
}

type Bearer = Name & { legalName: string | null }

/** The name that a certificate of theirs bears when it is issued now: as on their passport or identity card, else the one on record. */
export const bearerOf = ({ family, given, latin, legalName }: Bearer): Name => (legalName ? { family: legalName, given: '', latin: null } : { family, given, latin })

type Place = { outcome: 'attended' | 'no_show' | null; certificate: Certificate | null; sha256: string | null }

/** How somebody stands with the certificate of a session: the name on it, and whether that is another than it would bear today. Null for whoever gets none. */
export function standingOf({ outcome, certificate, sha256 }: Place, person: Bearer) {
  if (outcome === 'no_show') return null
  const today = bearerOf(person)
  const name = certificate?.holder ?? today
  const outdated = (['family', 'given', 'latin'] as const).some((part) => name[part] !== today[part])
  return { is: certificate ? ('issued' as const) : outcome ? ('taken_back' as const) : ('to_come' as const), number: certificate && numberOf(certificate), sha256, name, legal: person.legalName !== null, outdated }
}
