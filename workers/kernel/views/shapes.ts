import * as v from 'valibot'
import { Line, Paging, Revision } from '../shapes'

/** The lists that can be looked at in a way of one's own. */
export const lists = ['audit', 'briefs', 'clients', 'events', 'people', 'suppliers', 'tasks'] as const

const Query = v.pipe(v.string(), v.maxLength(1000, 'too_long'), v.transform((query) => query.replace(/^\?/, '')))

export const NewView = v.strictObject({
  list: v.picklist(lists, 'not_a_list'),
  name: Line(60),
  query: Query,
  shared: v.optional(v.boolean(), false),
})
export type NewView = v.InferOutput<typeof NewView>

export const ViewChange = v.strictObject({
  revision: Revision,
  name: v.optional(Line(60)),
  query: v.optional(Query),
  shared: v.optional(v.boolean()),
})
export type ViewChange = v.InferOutput<typeof ViewChange>

export const View = v.object({
  id: v.string(),
  revision: v.number(),
  list: v.picklist(lists),
  name: v.string(),
  query: v.string(),
  shared: v.boolean(),
  /** Whose it is; others may use it when it is shared, and leave it as it is. */
  mine: v.boolean(),
})
export type View = v.InferOutput<typeof View>

export const ViewQuery = v.strictObject({ ...Paging, list: v.optional(v.picklist(lists, 'not_a_list')) })
export type ViewQuery = v.InferOutput<typeof ViewQuery>
export const Views = v.object({ rows: v.array(View), next: v.nullable(v.string()) })
export const ViewGone = v.object({ id: v.string() })
