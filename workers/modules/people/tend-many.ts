import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { departmentsOf } from '../agencies/index'
import { whyNotPlaced } from './rules/placing'
import type { PeopleChanges } from './shapes'
import { shownTo } from './shown-to'
import { changeFacts, managersOf, peopleWith, visibleAmong, type PersonRow } from './store'

type Place = { departmentId?: string | null; managerId?: string | null }

/**
 * Puts many colleagues into a department or under a manager, each for themselves: one who cannot be placed holds up nobody.
 * The same verb takes it back.
 * @throws 409 `changed_meanwhile` when somebody else was quicker between reading and writing: then nobody was placed
 */
export async function tendPeople(ctx: Ctx, { changes }: PeopleChanges) {
  const named = changes.flatMap(({ managerId }) => managerId ?? [])
  const [seen, chiefs, lines, departments] = await Promise.all([
    visibleAmong(ctx, changes.map(({ id }) => id)), peopleWith(ctx, [...new Set(named)]), managersOf(ctx), departmentsOf(ctx),
  ])
  const [people, managers] = [byId(seen), byId(chiefs)]
  if (new Set(changes.map(({ id }) => id)).size < changes.length) throw invalid({ changes: 'twice' })

  const open = departments.filter(({ archivedAt }) => !archivedAt).map(({ id }) => id)
  const steps: { person: PersonRow; place: Place }[] = []
  const refused: { id: string; code: string }[] = []
  for (const { id, revision, ...place } of changes) {
    const person = people.get(id)
    const code = whyNotPlaced(ctx.actor, { revision, ...place }, { person, manager: managers.get(place.managerId ?? ''), managers: lines, departments: open })
    if (code || !person) refused.push({ id, code: code ?? 'not_found' })
    else steps.push({ person, place })
    // Who comes later on the list is placed under what has been decided so far.
    if (!code && place.managerId !== undefined) lines.set(id, place.managerId)
  }
  const answer = {
    rows: steps.map(({ person, place }) => shownTo(ctx, { ...person, ...place, revision: person.revision + 1 })),
    refused,
    undo: { changes: steps.map(({ person: { id, revision, departmentId, managerId } }) => ({ id, revision: revision + 1, departmentId, managerId })) },
  }
  if (steps.length === 0) return answer
  return commit(ctx, { action: 'person.tend', write: steps.map(({ person, place }) => changeFacts(ctx, person, place)), answer })
}

const byId = (rows: PersonRow[]) => new Map(rows.map((row) => [row.id, row]))
