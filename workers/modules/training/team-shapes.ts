import * as v from 'valibot'
import { Counted, Id, Page, Paging } from '../../kernel/shapes'
import { ShownNames } from '../agencies/shapes'
import { paperStates } from '../credentials/rules/kinds'
import { Named } from '../people/shapes'
import { Region } from '../skills/shapes'

const Due = v.picklist(['overdue', 'soon'], 'not_an_option')

export const TeamQuery = v.strictObject({ ...Paging, ...Counted, managerId: v.optional(Id('person')), region: v.optional(Region), due: v.optional(Due) })
export type TeamQuery = v.InferOutput<typeof TeamQuery>

/** `missing`: the fewest quarter-hours that could meet it, `ifVerified` with what still waits; `short`: where there is too little, in quarter-hours; `dropping`: quarter-hours that no longer count within 90 days. */
const Goal = v.object({
  cycleId: v.string(), scheme: v.string(), names: ShownNames, startsOn: v.string(), endsOn: v.nullable(v.string()), due: v.nullable(Due), met: v.boolean(), missing: v.number(), ifVerified: v.number(),
  months: v.nullable(v.object({ has: v.number(), need: v.number(), missing: v.number() })), short: v.array(v.object({ names: ShownNames, missing: v.number() })), dropping: v.number(), share: v.number(),
})
export type Goal = v.InferOutput<typeof Goal>
/** An estimate: each body decides itself. Whoever has what ends first comes first. */
export const Team = Page(v.object({ ...Named.entries, goals: v.array(Goal) }))

/** `coming`: how a newer one of it stands, where one was begun; `event`: the first on which its holder has a duty after its end, as far as the actor may see events. */
const Ending = v.object({
  id: v.string(), person: Named, kind: v.string(), names: ShownNames, validTo: v.string(), due: v.nullable(Due), coming: v.nullable(v.picklist(paperStates)),
  event: v.nullable(v.object({ id: v.string(), name: v.string(), startsOn: v.string() })),
})
/** What has ended first. */
export const Endings = Page(Ending)
