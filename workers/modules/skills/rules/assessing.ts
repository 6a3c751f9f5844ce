import { leads, type Role } from '../../../kernel/rules/roles'
import type { Way } from './levels'

type Assessor = { id: string | null; kind: string; role?: Role }
type Assessed = { id: string; managerId: string | null }

/** Who looks after everybody. */
export const leadsAgency = ({ kind, role }: Pick<Assessor, 'kind' | 'role'>) => kind === 'staff' && leads(role!)

/** Who says how good a colleague is: the leads, their manager, and trainers; never oneself. */
export const assesses = ({ id, kind, role }: Assessor, person: Assessed) =>
  kind === 'staff' && id !== person.id && (leads(role!) || role === 'trainer' || person.managerId === id)

/** Whose appraisals and plans one reads, confirms and agrees: one's own people's, and the leads everybody's. */
export const guides = ({ id, kind, role }: Assessor, person: Assessed) => kind === 'staff' && id !== person.id && (leads(role!) || person.managerId === id)

/** Why this is not theirs to say, or null. A course is put down by the course itself. */
export function whyNotAssess(assessor: Assessor, person: Assessed, { way, evidence, eventId }: { way: Way; evidence: string | null; eventId: string | null }): Record<string, string> | null {
  if (way === 'self') return assessor.id === person.id ? null : { way: 'not_yours' }
  if (!assesses(assessor, person)) return { way: 'not_yours' }
  if (way === 'event' && !eventId) return { eventId: 'required' }
  return way === 'manager' && !evidence ? { evidence: 'required' } : null
}

/** Who compares everybody: whoever gives duties, teaches or looks after the whole. Others see themselves, whom they look after, and the team of an event. */
export const compares = ({ kind, role }: Assessor) => kind === 'system' || (kind === 'staff' && role !== 'crew' && role !== 'finance')

/** Who hears what was said of somebody: they themself, whoever says how good they are, and whoever audits. How good they are is the team's to know. */
export const hears = (reader: Assessor, person: Assessed) => reader.id === person.id || assesses(reader, person) || reader.kind === 'system' || reader.role === 'auditor'
