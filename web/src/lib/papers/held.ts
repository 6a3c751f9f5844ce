import type { Growth } from '$shapes/modules/skills/growth-shapes'
import type { StateName } from '$lib/ui/states'
import { dateOf, standOf } from './words'
import { m } from '$lib/words/messages'

export type Certificate = Growth['certificates'][number]

/** How one stands today: its mark and its word. */
export function certificateStands({ standing, validTo }: Certificate, zone: string): { is: StateName; word: string } {
  if (standing === 'verified') return { is: 'done', word: m.growth_cert_valid() }
  if (standing === 'expiring') return { is: 'at_risk', word: m.growth_cert_renew_by({ day: dateOf(validTo!) }) }
  if (standing === 'expired') return { is: 'blocked', word: m.growth_cert_ended({ day: dateOf(validTo!) }) }
  return standOf({ standing, level: 'optional', paper: { validTo } }, zone)
}

/** Who gave it and under which number, as far as it says. */
export function givenBy({ issuer, number }: Certificate) {
  return [issuer, number && m.growth_cert_number({ number })].filter(Boolean).join(m.growth_cert_between())
}
