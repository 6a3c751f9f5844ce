import * as v from 'valibot'
import { Instant } from '../../kernel/shapes'
import { searchedKinds } from '../../kernel/rules/searched'

const Kind = v.picklist(searchedKinds, 'not_a_kind')

/** Without a kind the best few of each; with one, all of it by pages. */
export const SearchQuery = v.strictObject({
  q: v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(100, 'too_long')),
  kind: v.optional(Kind),
  /** As the page before named it: where it ended, no id. */
  cursor: v.optional(v.pipe(v.string(), v.maxLength(200))),
})
export type SearchQuery = v.InferOutput<typeof SearchQuery>

export const Found = v.object({
  id: v.string(),
  kind: Kind,
  title: v.string(),
  latin: v.nullable(v.string()),
  /** What it belongs to; its kind and title are null where that is not in the index. */
  parent: v.nullable(v.object({ id: v.string(), kind: v.nullable(Kind), title: v.nullable(v.string()) })),
  /** Of an event `startsOn` and `place`, of a task `state` and `dueOn`, of a brief and of an approval `state`, of a person `role`, of a supplier `category`, of a message `subjectKind`, of a session `startsOn` and `place`; what has names in several languages has them by language. */
  facts: v.record(v.string(), v.nullable(v.string())),
})
export type Found = v.InferOutput<typeof Found>

export const Results = v.object({
  groups: v.array(v.object({ kind: Kind, rows: v.array(Found), next: v.nullable(v.string()), total: v.number() })),
  /** So much was found that only the best of each kind was looked at: more letters find more. */
  partial: v.boolean(),
  /** The index is still being built: what is missing may come. */
  building: v.boolean(),
})
export type Results = v.InferOutput<typeof Results>

export const Build = v.object({ records: v.number(), finishedAt: v.nullable(Instant) })
