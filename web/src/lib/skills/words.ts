import type { Cell, PersonSkills } from '$shapes/modules/skills/shapes'
import { gap, type Way } from '$shapes/modules/skills/rules/levels'
import { m } from '$lib/words/messages'

const levels = [m.skills_level_0, m.skills_level_1, m.skills_level_2, m.skills_level_3, m.skills_level_4]

/** The levels with what they mean, as they are chosen. */
export const levelOptions = () => levels.map((word, level) => ({ value: String(level), label: word() }))

export const wayWords = (way: Way) => ({ self: m.skills_way_self, manager: m.skills_way_manager, course: m.skills_way_course, event: m.skills_way_event })[way]()

/** The event or session that shows a finding. */
export const aboutHref = ({ kind, id }: NonNullable<PersonSkills['findings'][number]['about']>) => (kind === 'event' ? `/events/${id}` : `/courses/sessions/${id}`)

/** A cell of the matrix, as it is read out: what the marks show. */
export function cellWords({ level, target, stale, said }: Pick<Cell, 'level' | 'target' | 'stale' | 'said'>): string {
  const missing = gap(target, stale ? 0 : (level ?? 0))
  return [
    level === null ? m.skills_read_none() : m.skills_read_level({ level }), stale && m.skills_stale(), level === null && said !== null && m.skills_said({ level: said }),
    target > 0 && m.skills_read_target({ target }), missing > 0 && m.skills_read_gap({ count: missing }),
  ].filter(Boolean).join(', ')
}
