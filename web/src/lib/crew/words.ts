import { standOf } from '$lib/papers/words'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'
import type { Member } from './types'

export const crewLabels = (kind: Member['kind']): Record<string, string> =>
  kind === 'vehicle'
    ? { plate: m.crew_plate(), class: m.crew_class(), note: m.crew_note() }
    : { name: m.people_name(), latin: m.supplier_latin(), job: m.crew_job(), identityTail: m.crew_identity_tail(), phone: m.people_phone() }

/** How somebody's papers stand, all in one: the most urgent of them, or that they are in order. */
export function crewStands({ archivedAt, papers }: Pick<Member, 'archivedAt' | 'papers'>, zone: string): { is: StateName; word: string } {
  if (archivedAt) return { is: 'not_needed', word: m.crew_left() }
  const urgent = papers.lines.find(({ level, standing }) => (level === 'required' || standing !== 'asked') && standing !== 'verified')
  if (urgent) return standOf(urgent, zone)
  return { is: 'done', word: m.crew_in_order() }
}

/** One line of facts beside a name. */
export const crewFacts = ({ latin, job, identityTail }: Pick<Member, 'latin' | 'job' | 'identityTail'>) =>
  [latin, job, identityTail && m.crew_tail_is({ tail: identityTail })].filter(Boolean).join(' · ')
