import type { Level, Paper, Standing } from '../../credentials/rules/kinds'

type Described = { postalAddress: string | null; phone: string | null; offers: readonly unknown[] }
type Line = { kind: string; level: Level; standing: Standing; arriving: Pick<Paper, 'state'> | null }

/** `address`, `phone`: of the profile · `offer`: what they do and where · `paper`: a required one that nobody has sent. */
export type MissingToRegister = { what: 'address' | 'phone' | 'offer' } | { what: 'paper'; kind: string }

const sent: readonly Standing[] = ['in_review', 'verified', 'expiring', 'excepted']

/** What a supplier still owes before they send their registration; whether their papers hold is for its reader to say. */
export function missingToRegister({ postalAddress, phone, offers }: Described, lines: readonly Line[]): MissingToRegister[] {
  const unsent = lines.filter(({ level, standing, arriving }) => level === 'required' && !sent.includes(standing) && arriving?.state !== 'in_review')
  return [
    ...(postalAddress ? [] : [{ what: 'address' as const }]),
    ...(phone ? [] : [{ what: 'phone' as const }]),
    ...(offers.length > 0 ? [] : [{ what: 'offer' as const }]),
    ...unsent.map(({ kind }) => ({ what: 'paper' as const, kind })),
  ]
}
