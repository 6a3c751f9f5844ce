import * as v from 'valibot'
import { Named } from '../../modules/people/shapes'
import { Page, Paging } from '../shapes'

export const binnedKinds = ['brief', 'task'] as const

export const Binned = v.object({
  /** The thing's own id: it comes back by `POST /api/<its noun>s/:id/restoration`. */
  id: v.string(),
  kind: v.picklist(binnedKinds),
  title: v.string(),
  at: v.string(),
  by: v.nullable(Named),
  /** Until when it can be had back. */
  until: v.string(),
})
export const Bin = Page(Binned)
export const BinQuery = v.strictObject(Paging)
export type BinQuery = v.InferOutput<typeof BinQuery>
export const IntoBin = v.object({ id: v.string(), binnedAt: v.string() })
/** Many that went in or came out together. */
export const ManyBinned = v.object({ rows: v.array(v.object({ id: v.string(), binnedAt: v.nullable(v.string()) })) })
