import type { Ctx } from '../../kernel/ctx'
import { mayActor, type Action } from '../../kernel/permissions'
import { invalid } from '../../kernel/refusal'
import { searchedKinds, type SearchedKind } from '../../kernel/rules/searched'
import { cursorOf, placeOf } from './rules/cursor'
import { queryOf } from '../../kernel/rules/query'
import { rarestOf } from './rules/rarest'
import { indexVersion } from './rules/terms'
import type { Found, Results, SearchQuery } from './shapes'
import { find, mostOfAKind, weigh, type FoundRow } from './store'

const readBy: Record<SearchedKind, Action> = {
  approval: 'approval.read', brief: 'brief.read', checklist: 'checklist.read', client: 'client.read', course: 'course.read', course_session: 'course.read', event: 'event.read', message: 'question.read', person: 'person.read', supplier: 'supplier.read', task: 'task.read',
}

const mostShown = 5
const pageSize = 50
/** Of a long query so many terms are weighed; all must be there. */
const mostWeighed = 6

/** What the actor may see of what has all that was typed. @throws 422 `not_a_cursor` */
export async function search(ctx: Ctx, { q, kind, cursor }: SearchQuery): Promise<Results> {
  const after = cursor === undefined ? undefined : placeOf(cursor)
  if (after === null || (after && !kind)) throw invalid({ cursor: 'not_a_cursor' })
  const kinds = searchedKinds.filter((one) => (kind ? one === kind : true) && mayActor(ctx.actor, readBy[one]))
  const { whole, terms } = queryOf(q)
  if (kinds.length === 0 || terms.length === 0) return { groups: [], partial: false, building: false }

  const weighed = await weigh(ctx, kinds, terms.slice(0, mostWeighed), indexVersion)
  const building = !weighed[0]?.whole
  const rarest = rarestOf(weighed)
  if (!rarest) return { groups: [], partial: false, building }

  const common = weighed.some(({ term, found }) => term === rarest && found > mostOfAKind)
  const most = kind ? pageSize : mostShown
  const rows = await find(ctx, { kinds, whole, terms, rarest, common, most: most + 1, after })
  return { groups: kinds.flatMap((one) => groupOf(one, rows, most)), partial: common, building }
}

function groupOf(kind: SearchedKind, found: FoundRow[], most: number) {
  const rows = found.filter((row) => row.kind === kind)
  if (rows.length === 0) return []
  const shown = rows.slice(0, most)
  return [{ kind, rows: shown.map(foundOf), total: rows[0]!.total, next: rows.length > most ? cursorOf(shown.at(-1)!) : null }]
}

const foundOf = ({ id, kind, title, latin, facts, parentId, parentKind, parentTitle }: FoundRow): Found =>
  ({ id, kind, title, latin, facts: JSON.parse(facts), parent: parentId ? { id: parentId, kind: parentKind, title: parentTitle || null } : null })
