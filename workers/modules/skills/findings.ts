import type { Ctx } from '../../kernel/ctx'
import type { FileRow } from '../../kernel/files/index'
import { reaches } from '../../kernel/rules/roles'
import type { Named } from '../people/shapes'
import type { PersonSkills } from './shapes'
import type { Assessment } from './store'

type Shown = PersonSkills['findings'][number]

/** A finding with who found it and what shows it: of an event the actor may not see, nothing. `hears`: whether what was said of them is for the actor. */
export function shownFinding(ctx: Ctx, found: Assessment, { names, files, called, hears }: { names: Named[]; files: FileRow[]; called: Shown['names']; hears: boolean }): Shown {
  const { id, skill, level, way, seenOn, evidence, assessedBy } = found
  const theirs = files.filter(({ subjectId }) => subjectId === id).map((file) => ({ id: file.id, name: file.name, size: file.size }))
  return { id, skill, names: called, level, way, seenOn, evidence: hears ? evidence : null, about: aboutOf(ctx, found), files: theirs, mine: assessedBy === ctx.actor.id, by: namedIn(names, assessedBy) }
}

function aboutOf({ actor, agency }: Ctx, { thingId: id, course, event }: Assessment): Shown['about'] {
  if (id && course) return { kind: 'course_session', id, names: JSON.parse(course) as Record<string, string> }
  if (!id || !event) return null
  const [name, clientId] = JSON.parse(event) as [string, string]
  return actor.kind === 'staff' && reaches(actor.scope, { eventId: id, clientId }) ? { kind: 'event', id, names: { [agency.languages[0] ?? 'en']: name } } : null
}

/** Whoever found something stays on record with it, also once their own row says nothing of them. */
export const namedIn = (names: Named[], id: string): Named => {
  const { family = '', given = '', latin = null } = names.find((one) => one.id === id) ?? {}
  return { id, family, given, latin }
}
